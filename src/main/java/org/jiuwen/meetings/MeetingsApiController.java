package org.jiuwen.meetings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jiuwen.archive.Pagination;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Meetings as JSON: the same records that the pages show. */
@RestController
@RequestMapping("/api/v1/meetings")
@Tag(name = "Meetings")
class MeetingsApiController {

    private static final int MOST = 500;
    private static final int LAST = 100_000;

    private final MeetingList list;
    private final MeetingQueries meetings;
    private final SeriesQueries series;

    MeetingsApiController(MeetingList list, MeetingQueries meetings, SeriesQueries series) {
        this.list = list;
        this.meetings = meetings;
        this.series = series;
    }

    /** Part of a list with the length of the whole, and all series. */
    record Meetings(long total, List<MeetingList.Entry> items, List<MeetingList.Series> series) {}

    @GetMapping
    @Operation(summary = "Meetings, the newest first, and the series that they belong to")
    Meetings meetings(@RequestParam(defaultValue = "1") int p, @RequestParam(defaultValue = "100") int size) {
        Pagination pagination = new Pagination(Math.clamp(p, 1, LAST), Math.clamp(size, 1, MOST), list.count());
        return new Meetings(pagination.total(), list.all(pagination), list.series());
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One meeting: who was there in the printed order, and the articles about it")
    ResponseEntity<MeetingView> meeting(@PathVariable String slug) {
        return meetings.meeting(slug).map(ResponseEntity::ok).orElseGet(() -> moved(
                        "/api/v1/meetings/", meetings.movedTo(slug))
                .build());
    }

    @GetMapping("/series/{slug}")
    @Operation(summary = "One series: its sessions, and who was at which")
    ResponseEntity<SeriesView> series(@PathVariable String slug) {
        return series.series(slug).map(ResponseEntity::ok).orElseGet(() -> moved(
                        "/api/v1/meetings/series/", series.movedTo(slug))
                .build());
    }

    private static ResponseEntity.BodyBuilder moved(String below, Optional<String> slug) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(
                        URI.create(below + slug.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))));
    }
}
