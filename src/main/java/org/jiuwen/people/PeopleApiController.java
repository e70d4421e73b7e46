package org.jiuwen.people;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jiuwen.archive.Pagination;
import org.jiuwen.people.company.Bond;
import org.jspecify.annotations.Nullable;
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
    @Operation(
            summary =
                    "One person: posts over time with evidence, gaps and contradictions; mentions by month against the"
                            + " issues held; with whom, by article, meeting or post; meetings; quotations; forms of the"
                            + " name; articles",
            description =
                    "An address that has moved, such as that of a person who was merged into another, answers 301.")
    ResponseEntity<PersonView> person(
            @PathVariable String slug,
            @Parameter(description = "portion of the articles, from 1") @RequestParam(defaultValue = "1") int p,
            @Parameter(description = "what people have in common: article, meeting or post")
                    @RequestParam(name = "with", defaultValue = "article")
                    String with) {
        return persons.person(slug, Math.clamp(p, 1, LAST), Bond.of(with))
                .map(ResponseEntity::ok)
                .orElseGet(() -> moved(slug, ""));
    }

    @GetMapping("/{slug}/quotations")
    @Operation(summary = "Direct speech that articles attribute to a person, the newest first; of one year or of all")
    ResponseEntity<SaidView> quotations(
            @PathVariable String slug,
            @Parameter(description = "four figures; all years when it is missing")
                    @RequestParam(required = false)
                    @Nullable
                    Integer year,
            @RequestParam(defaultValue = "1") int p,
            @RequestParam(defaultValue = "60") int size) {
        return persons.said(slug, year, Math.clamp(p, 1, LAST), Math.clamp(size, 1, MOST))
                .map(ResponseEntity::ok)
                .orElseGet(() -> moved(slug, "/quotations"));
    }

    private <T> ResponseEntity<T> moved(String slug, String rest) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/api/v1/people/"
                        + persons.movedTo(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                        + rest))
                .build();
    }
}
