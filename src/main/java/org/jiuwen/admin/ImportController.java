package org.jiuwen.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiuwen.admin.accounts.UserAccounts;
import org.jiuwen.archive.ItemStatus;
import org.jiuwen.archive.Pagination;
import org.jiuwen.ingest.Imports;
import org.jiuwen.ingest.UploadedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts imports and shows how they went. A run that goes on is shown by a part that the page loads again and again. */
@Controller
@RequestMapping("/admin/imports")
class ImportController {

    private static final String LIST = "redirect:/admin/imports";
    private static final int RUNS_SHOWN = 20;
    private static final int ITEMS_SHOWN = 100;

    private final Imports imports;
    private final ImportQueries queries;
    private final UserAccounts accounts;
    private final DataSize mostSent;

    ImportController(
            Imports imports,
            ImportQueries queries,
            UserAccounts accounts,
            // Not MultipartProperties: a command has this controller too, but no web server's settings.
            @Value("${spring.servlet.multipart.max-request-size}") DataSize mostSent) {
        this.imports = imports;
        this.queries = queries;
        this.accounts = accounts;
        this.mostSent = mostSent;
    }

    @GetMapping
    String imports(@RequestParam(defaultValue = "1") int p, Model model) {
        Pagination pagination = Paging.of(p, RUNS_SHOWN, queries.countRuns());
        model.addAttribute("runs", queries.runs(pagination));
        model.addAttribute("pagination", pagination);
        model.addAttribute("papers", queries.papers());
        model.addAttribute("folder", imports.seedsFolder().orElse(null));
        model.addAttribute("mostMegabytes", mostSent.toMegabytes());
        model.addAttribute("mostBytes", mostSent.toBytes());
        return "admin/imports";
    }

    @PostMapping("/upload")
    String upload(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String paper,
            Principal principal,
            RedirectAttributes next) {
        List<UploadedFile> sent = (files == null ? List.<MultipartFile>of() : files)
                .stream()
                        .filter(file -> !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                .isBlank())
                        .map(file -> new UploadedFile(
                                Objects.requireNonNull(file.getOriginalFilename()), file::getInputStream))
                        .toList();
        if (sent.isEmpty()) {
            next.addFlashAttribute("refused", "admin.imports.upload.none");
            return LIST;
        }
        try {
            String code = paper.isBlank() ? null : paper.strip();
            return shown(imports.startUpload(sent, code, accounts.idOf(principal.getName())));
        } catch (IllegalArgumentException e) {
            next.addFlashAttribute("refused", "admin.imports.upload.refused");
            return LIST;
        }
    }

    @PostMapping("/folder")
    String importFolder(Principal principal, RedirectAttributes next) {
        Optional<Long> run = imports.startSeeds(accounts.idOf(principal.getName()));
        if (run.isEmpty()) {
            next.addFlashAttribute("refused", "admin.imports.folder.none");
        }
        return run.map(ImportController::shown).orElse(LIST);
    }

    @PostMapping("/reread")
    String reread(Principal principal) {
        return shown(imports.startReread(accounts.idOf(principal.getName())));
    }

    @PostMapping("/items/{item}/again")
    String again(@PathVariable long item, Principal principal, RedirectAttributes next) {
        Optional<Long> run = imports.again(item, accounts.idOf(principal.getName()));
        if (run.isEmpty()) {
            next.addFlashAttribute("refused", "admin.imports.again.gone");
        }
        return run.map(ImportController::shown).orElse(LIST);
    }

    @GetMapping("/{id}")
    String run(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int p,
            Model model) {
        ImportQueries.Run run = require(id);
        ItemStatus only = Arrays.stream(ItemStatus.values())
                .filter(value -> value.name().equalsIgnoreCase(status))
                .findFirst()
                .orElse(null);
        Pagination pagination = Paging.of(p, ITEMS_SHOWN, only == null ? run.seen() : run.of(only));
        model.addAttribute("run", run);
        model.addAttribute("progress", imports.progress(id).orElse(null));
        model.addAttribute("statuses", ItemStatus.values());
        model.addAttribute("only", only);
        model.addAttribute("items", queries.items(id, only, pagination));
        model.addAttribute("pagination", pagination);
        return "admin/run";
    }

    /** The part of a run's page that changes; once the run has ended the whole page is wanted again. */
    @GetMapping("/{id}/progress")
    String progress(@PathVariable long id, Model model, HttpServletResponse response) {
        ImportQueries.Run run = require(id);
        if (!run.running()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("run", run);
        model.addAttribute("progress", imports.progress(id).orElse(null));
        return "admin/run :: progress";
    }

    private ImportQueries.Run require(long id) {
        return queries.run(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String shown(long run) {
        return LIST + "/" + run;
    }
}
