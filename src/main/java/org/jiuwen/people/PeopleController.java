package org.jiuwen.people;

import org.jiuwen.archive.Pagination;
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
    Object person(@PathVariable String slug, @RequestParam(defaultValue = "1") int p, Model model) {
        var found = persons.person(slug, Math.clamp(p, 1, LAST));
        if (found.isEmpty()) {
            RedirectView moved = new RedirectView(
                    "/people/"
                            + persons.movedTo(slug)
                                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                    true);
            moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            moved.setExposeModelAttributes(false);
            return moved;
        }
        model.addAttribute("view", found.get());
        return "people/person";
    }
}
