package org.jiuwen.browse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jiuwen.archive.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in by date: papers, the calendar of a year, an issue, a page. */
@Controller
class IssuesController {

    private static final int WAITING_SHOWN = 100;

    private final IssueQueries issues;
    private final CalendarQueries calendars;
    private final GapQueries gaps;
    private final PageQueries pages;

    IssuesController(IssueQueries issues, CalendarQueries calendars, GapQueries gaps, PageQueries pages) {
        this.issues = issues;
        this.calendars = calendars;
        this.gaps = gaps;
        this.pages = pages;
    }

    @GetMapping("/issues")
    String papers(@RequestParam(defaultValue = "1") int p, Model model) {
        Pagination waiting = new Pagination(Math.clamp(p, 1, 100_000), WAITING_SHOWN, issues.countWaiting());
        model.addAttribute("papers", calendars.papers());
        model.addAttribute("waiting", issues.waiting(waiting));
        model.addAttribute("pagination", waiting);
        return "browse/issues";
    }

    @GetMapping("/issues/{paper}/{year:\\d{4}}")
    String year(@PathVariable String paper, @PathVariable int year, Model model) {
        model.addAttribute("calendar", calendars.calendar(paper, year).orElseThrow(Addresses.notFound()));
        return "browse/year";
    }

    @GetMapping("/issues/{paper}/{month:\\d{4}-\\d{2}}")
    String month(@PathVariable String paper, @PathVariable String month, Model model) {
        model.addAttribute(
                "calendar", calendars.month(paper, Addresses.month(month)).orElseThrow(Addresses.notFound()));
        return "browse/month";
    }

    @GetMapping("/issues/{paper}/{year:\\d{4}}/gaps")
    String gaps(@PathVariable String paper, @PathVariable int year, Model model) {
        model.addAttribute("gaps", gaps.gaps(paper, year).orElseThrow(Addresses.notFound()));
        return "browse/gaps";
    }

    @GetMapping("/issues/{paper}/{date:\\d{4}-\\d{2}-\\d{2}}")
    String issue(@PathVariable String paper, @PathVariable String date, Model model) {
        model.addAttribute("issue", issues.issue(paper, Addresses.day(date)).orElseThrow(Addresses.notFound()));
        return "browse/issue";
    }

    @GetMapping("/issues/{paper}/{date:\\d{4}-\\d{2}-\\d{2}|undated}/{slot}")
    String page(
            @PathVariable String paper,
            @PathVariable String date,
            @PathVariable String slot,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "0") int file,
            Model model) {
        PageView page = pages.page(paper, Addresses.dayOrUndated(date), slot).orElseThrow(Addresses.notFound());
        model.addAttribute("page", page);
        model.addAttribute("texts", MarkedText.of(page, MarkedText.At.of(at, file)));
        return "browse/page";
    }

    /** The page file as it is kept, byte for byte. */
    @GetMapping("/issues/{paper}/{date:\\d{4}-\\d{2}-\\d{2}|undated}/{slot}/file")
    ResponseEntity<byte[]> file(
            @PathVariable String paper,
            @PathVariable String date,
            @PathVariable String slot,
            @RequestParam(defaultValue = "0") int file) {
        PageQueries.Kept kept =
                pages.file(paper, Addresses.dayOrUndated(date), slot, file).orElseThrow(Addresses.notFound());
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, Charset.forName(kept.charset())))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kept.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(kept.bytes());
    }
}
