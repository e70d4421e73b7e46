package org.jiuwen.people;

import org.jiuwen.archive.Pagination;
import org.jiuwen.people.company.Bond;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.view.RedirectView;

/** The list of people and the page of one. */
@Controller
class PeopleController {

    private static final int PEOPLE = 60;
    private static final int SAID = 30;
    private static final int LAST = 100_000;

    private final PersonList people;
    private final PersonQueries persons;

    PeopleController(PersonList people, PersonQueries persons) {
        this.people = people;
        this.persons = persons;
    }

    @GetMapping("/people")
    String people(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int p, Model model) {
        Pagination pagination = new Pagination(Math.clamp(p, 1, LAST), PEOPLE, people.count(q));
        model.addAttribute("q", q);
        model.addAttribute("people", people.find(q, pagination));
        model.addAttribute("pagination", pagination);
        return "people/people";
    }

    @GetMapping("/people/{slug}")
    Object person(
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") int p,
            @RequestParam(name = "with", defaultValue = "") String with,
            Model model) {
        var found = persons.person(slug, Math.clamp(p, 1, LAST), Bond.of(with));
        if (found.isEmpty()) {
            return moved(slug, "");
        }
        model.addAttribute("view", found.get());
        return "people/person";
    }

    /** Direct speech of a person, a year or all of it. */
    @GetMapping("/people/{slug}/quotations")
    Object said(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "1") int p,
            Model model) {
        var person = people.bySlug(slug);
        var found = persons.said(slug, year(year), Math.clamp(p, 1, LAST), SAID);
        if (person.isEmpty() || found.isEmpty()) {
            return moved(slug, "/quotations");
        }
        model.addAttribute("person", person.get());
        model.addAttribute("said", found.get());
        return "people/said";
    }

    private static @Nullable Integer year(String year) {
        return year.matches("\\d{4}") ? Integer.valueOf(year) : null;
    }

    private RedirectView moved(String slug, String rest) {
        RedirectView moved = new RedirectView(
                "/people/"
                        + persons.movedTo(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                        + rest,
                true);
        moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        moved.setExposeModelAttributes(false);
        return moved;
    }
}
