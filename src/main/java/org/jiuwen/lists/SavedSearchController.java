package org.jiuwen.lists;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.jiuwen.search.CriteriaReading;
import org.jiuwen.search.SearchCriteria;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps searches by name, and answers the readers of their feeds. */
@Controller
@RequestMapping("/lists/searches")
class SavedSearchController {

    private final SavedSearches searches;

    SavedSearchController(SavedSearches searches) {
        this.searches = searches;
    }

    /** Where the page of results leads: under which name its question is to be kept. */
    @GetMapping("/add")
    String choose(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        SearchCriteria criteria = CriteriaReading.of(parameters).criteria();
        if (criteria.isEmpty()) {
            return "redirect:/search";
        }
        model.addAttribute("criteria", criteria);
        return "lists/search";
    }

    @PostMapping
    String save(@RequestParam String name, @RequestParam String query, Principal user, RedirectAttributes next) {
        // What is kept is what was understood, whatever the form was made to send.
        SearchCriteria criteria = CriteriaReading.of(decoded(query)).criteria();
        if (criteria.isEmpty()) {
            return "redirect:/search";
        }
        try {
            searches.save(user.getName(), name, criteria.asQuery());
            next.addFlashAttribute("done", "lists.done.saved");
        } catch (ListRefusedException e) {
            next.addFlashAttribute("refused", e.messageKey());
        }
        return "redirect:/lists";
    }

    @PostMapping("/{search:\\d+}/remove")
    String remove(@PathVariable long search, Principal user, RedirectAttributes next) {
        searches.remove(user.getName(), search);
        next.addFlashAttribute("done", "lists.done.forgotten");
        return "redirect:/lists";
    }

    /** The feed of a kept search: the key in its address stands for the login that readers of feeds cannot give. */
    @GetMapping("/feed/{key}")
    String feed(@PathVariable String key) {
        return searches.query(key)
                .map(query -> "forward:/search/feed?" + query)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static MultiValueMap<String, String> decoded(String query) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (String pair : query.split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                parameters.add(pair.substring(0, sign), decode(pair.substring(sign + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // No address of ours is like that; taken as it is, it does no harm.
            return value;
        }
    }
}
