package org.jiuwen.meetings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiuwen.archive.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The list of meetings, one meeting, one series. */
@Controller
class MeetingsController {

    private static final int MEETINGS = 100;
    private static final int LAST = 100_000;

    private final MeetingList list;
    private final MeetingQueries meetings;
    private final SeriesQueries series;
    private final MatrixTable tables;

    MeetingsController(MeetingList list, MeetingQueries meetings, SeriesQueries series, MatrixTable tables) {
        this.list = list;
        this.meetings = meetings;
        this.series = series;
        this.tables = tables;
    }

    @GetMapping("/meetings")
    String meetings(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int p,
            Model model) {
        List<MeetingList.Year> years = list.years();
        MeetingList.Year shown = years.stream()
                .filter(one -> year == null || year.equals(one.year()) || (year == 0 && one.year() == null))
                .findFirst()
                .orElse(new MeetingList.Year(year, 0));
        Pagination pagination = new Pagination(Math.clamp(p, 1, LAST), MEETINGS, shown.meetings());
        model.addAttribute("series", list.series());
        model.addAttribute("years", years);
        model.addAttribute("shown", shown);
        model.addAttribute("meetings", list.ofYear(shown.year(), pagination));
        model.addAttribute("pagination", pagination);
        return "meetings/meetings";
    }

    @GetMapping("/meetings/{slug}")
    Object meeting(@PathVariable String slug, Model model) {
        Optional<MeetingView> found = meetings.meeting(slug);
        if (found.isEmpty()) {
            return moved("/meetings/", meetings.movedTo(slug));
        }
        model.addAttribute("meeting", found.get());
        return "meetings/meeting";
    }

    @GetMapping("/meetings/series/{slug}")
    Object series(@PathVariable String slug, @RequestParam(required = false) @Nullable String sort, Model model) {
        Optional<SeriesView> found = series.series(slug);
        if (found.isEmpty()) {
            return moved("/meetings/series/", series.movedTo(slug));
        }
        MatrixOrder order = MatrixOrder.of(sort, found.get().sessions());
        model.addAttribute("series", found.get().sorted(order));
        model.addAttribute("order", order);
        return "meetings/series";
    }

    /** The matrix as a table for spreadsheets, in the order on the screen. */
    @GetMapping("/meetings/series/{slug}/matrix.csv")
    ResponseEntity<byte[]> matrix(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String sort, Locale locale) {
        SeriesView found = series.series(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(slug + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(tables.matrix(found.sorted(MatrixOrder.of(sort, found.sessions())), locale)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static View moved(String below, Optional<String> slug) {
        RedirectView moved = new RedirectView(
                below + slug.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), true);
        moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        moved.setExposeModelAttributes(false);
        return moved;
    }
}
