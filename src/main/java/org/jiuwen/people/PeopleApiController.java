package org.jiuwen.people;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jiuwen.archive.Pagination;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** People as JSON: the same records that the pages show. */
@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "People")
class PeopleApiController {

    private static final int MOST = 200;
    private static final int LAST = 100_000;

    private final PersonList people;
    private final PersonQueries persons;

    PeopleApiController(PersonList people, PersonQueries persons) {
        this.people = people;
        this.persons = persons;
    }

    /** Part of a list with the length of the whole. */
    record People(long total, List<PersonEntry> items) {}

    @GetMapping
    @Operation(summary = "People whose name, or its pinyin, begins with q; those named most first")
    People people(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int p,
            @RequestParam(defaultValue = "60") int size) {
        Pagination pagination = new Pagination(Math.clamp(p, 1, LAST), Math.clamp(size, 1, MOST), people.count(q));
        return new People(pagination.total(), people.find(q, pagination));
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One person: posts with their evidence, mentions over time, meetings, articles")
    ResponseEntity<PersonView> person(@PathVariable String slug, @RequestParam(defaultValue = "1") int p) {
        return persons.person(slug, Math.clamp(p, 1, LAST))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create("/api/v1/people/"
                                + persons.movedTo(slug)
                                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))))
                        .build());
    }
}
