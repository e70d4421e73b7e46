package org.jiuwen.admin;

import org.jiuwen.archive.Pagination;
import org.jiuwen.ingest.Imports;
import org.jiuwen.ingest.index.RebuildState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** How the archive is: what a person looks at before he asks for help. */
@Controller
class HealthController {

    private static final Pagination NEWEST = new Pagination(1, 5, 5);

    private final ArchiveHealth health;
    private final ImportQueries runs;
    private final Imports imports;

    HealthController(ArchiveHealth health, ImportQueries runs, Imports imports) {
        this.health = health;
        this.runs = runs;
        this.imports = imports;
    }

    @GetMapping("/admin/health")
    String health(Model model) {
        model.addAttribute("store", health.store());
        model.addAttribute("index", health.index());
        model.addAttribute("disk", health.disk());
        model.addAttribute("memory", health.memory());
        model.addAttribute("versions", health.versions());
        model.addAttribute("runs", runs.runs(NEWEST));
        RebuildState rebuild = imports.reindexing();
        model.addAttribute("rebuild", rebuild);
        model.addAttribute("rebuiltAt", rebuild.since() == null ? "" : Times.minute(rebuild.since()));
        return "admin/health";
    }

    /** Makes the index anew; whoever searches meanwhile is answered from the old one. */
    @PostMapping("/admin/health/reindex")
    String reindex() {
        imports.startReindex();
        return "redirect:/admin/health";
    }
}
