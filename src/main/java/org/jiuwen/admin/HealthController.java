package org.jiuwen.admin;

import org.jiuwen.archive.Pagination;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the archive is: what a person looks at before he asks for help. */
@Controller
class HealthController {

    private static final Pagination NEWEST = new Pagination(1, 5, 5);

    private final ArchiveHealth health;
    private final ImportQueries imports;

    HealthController(ArchiveHealth health, ImportQueries imports) {
        this.health = health;
        this.imports = imports;
    }

    @GetMapping("/admin/health")
    String health(Model model) {
        model.addAttribute("store", health.store());
        model.addAttribute("index", health.index());
        model.addAttribute("disk", health.disk());
        model.addAttribute("memory", health.memory());
        model.addAttribute("versions", health.versions());
        model.addAttribute("runs", imports.runs(NEWEST));
        return "admin/health";
    }
}
