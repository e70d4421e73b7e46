package org.jiuwen.formulations;

import org.jiuwen.archive.Pagination;
import org.jiuwen.search.CriteriaReading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of formulations and the page of one. */
@Controller
class FormulationsController {

    private static final int LISTED = 100;
    private static final int LAST = 100_000;

    private final FormulationList list;
    private final Formulations formulations;

    FormulationsController(FormulationList list, Formulations formulations) {
        this.list = list;
        this.formulations = formulations;
    }

    @GetMapping("/formulations")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "1") int p,
            Model model) {
        String part = Formulations.text(q);
        FormulationOrder sorted = FormulationOrder.named(order);
        Pagination pagination = new Pagination(Math.clamp(p, 1, LAST), LISTED, list.count(part));
        model.addAttribute("q", part);
        model.addAttribute("order", sorted.parameter());
        model.addAttribute("formulations", list.find(part, sorted, pagination));
        model.addAttribute("pagination", pagination);
        return "formulations/formulations";
    }

    /** Any phrase may be asked for, quoted anywhere or not. */
    @GetMapping("/formulations/uses")
    String uses(
            @RequestParam(name = "of", defaultValue = "") String asked,
            @RequestParam(defaultValue = "") String a,
            @RequestParam(defaultValue = "") String b,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        String text = Formulations.text(asked);
        if (text.isEmpty()) {
            return "redirect:/formulations";
        }
        CriteriaReading reading = CriteriaReading.of(parameters);
        model.addAttribute(
                "view",
                formulations.of(
                        text, reading.criteria(), a, b, reading.criteria().p()));
        return "formulations/uses";
    }
}
