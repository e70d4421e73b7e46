package org.jiuwen.formulations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuwen.archive.Pagination;
import org.jiuwen.search.CriteriaReading;
import org.jiuwen.search.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Formulations as JSON: what the pages show. */
@RestController
@RequestMapping("/api/v1/formulations")
@Tag(name = "Formulations")
class FormulationsApiController {

    private static final int MOST = 500;
    private static final int LAST = 100_000;

    private final FormulationList list;
    private final Formulations formulations;

    FormulationsApiController(FormulationList list, Formulations formulations) {
        this.list = list;
        this.formulations = formulations;
    }

    /** Part of the list with the length of the whole. */
    @Schema(name = "Formulations")
    record Listed(long total, List<FormulationList.Entry> items) {}

    @GetMapping
    @Operation(summary = "Formulations: short phrases that at least two articles quote")
    Listed list(
            @Parameter(description = "part of the phrase; then one article is enough") @RequestParam(defaultValue = "")
                    String q,
            @Parameter(
                            description = "articles, first or last use",
                            schema = @Schema(allowableValues = {"articles", "first", "last"}))
                    @RequestParam(defaultValue = "")
                    String order,
            @RequestParam(defaultValue = "1") int p,
            @RequestParam(defaultValue = "100") int size) {
        String part = Formulations.text(q);
        Pagination pagination = new Pagination(Math.clamp(p, 1, LAST), Math.clamp(size, 1, MOST), list.count(part));
        return new Listed(pagination.total(), list.find(part, FormulationOrder.named(order), pagination));
    }

    /** One use: the sentence in its article. */
    @Schema(name = "FormulationUse")
    record Use(
            @Schema(description = "the article's, /articles/{id}") String id,
            @Nullable LocalDate date,
            @Nullable String paper,
            @Nullable Integer page,
            boolean inTitle,
            String before,
            String phrase,
            String after,
            @Schema(description = "where it stands, marked") String address) {}

    /** An expression that the formulation is part of. */
    @Schema(name = "FormulationForm")
    record InForm(String text, int articles, Use first, Use last) {}

    /** What is known of a formulation. */
    @Schema(name = "FormulationUses")
    record Answer(
            String formulation,
            @Schema(description = "all articles with it") long articles,
            @Schema(description = "articles read for passages and forms, from the earliest on") int read,
            @Schema(description = "places in the articles read") long times,
            @Nullable Use first,
            @Nullable Use last,
            @Schema(description = "articles by month or, over more than 72 months, by year") Map<String, Long> spans,
            List<InForm> forms,
            int p,
            int size,
            @Schema(description = "one an article, from the earliest on") List<Use> uses) {}

    @GetMapping("/uses")
    @Operation(summary = "The uses of a formulation: first, last, by month, in which form and in which sentences")
    Answer uses(
            @Parameter(description = "the phrase", required = true) @RequestParam(name = "of") String asked,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        String text = Formulations.text(asked);
        if (text.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "of: 请给出要查的提法 · a phrase is needed");
        }
        CriteriaReading reading = CriteriaReading.of(parameters);
        FormulationView view = formulations.of(
                text, reading.criteria(), "", "", reading.criteria().p());
        Map<String, Long> spans = new LinkedHashMap<>();
        view.timeline().bars().forEach(bar -> spans.put(bar.label(), bar.count()));
        return new Answer(
                view.text(),
                view.uses().articles(),
                view.uses().passages().size(),
                view.uses().times(),
                use(view, view.first()),
                use(view, view.last()),
                spans,
                view.uses().forms().stream()
                        .map(form -> new InForm(
                                form.text(), form.articles(), shown(view, form.first()), shown(view, form.last())))
                        .toList(),
                view.pagination().page(),
                view.pagination().size(),
                view.shown().stream().map(passage -> shown(view, passage)).toList());
    }

    private static @Nullable Use use(FormulationView view, @Nullable Passage passage) {
        return passage == null ? null : shown(view, passage);
    }

    private static Use shown(FormulationView view, Passage passage) {
        @Nullable Hit hit = view.hits().get(passage.slug());
        return new Use(
                passage.slug(),
                hit == null ? null : hit.date(),
                hit == null ? null : hit.paper(),
                hit == null ? null : hit.page(),
                passage.inTitle(),
                passage.before(),
                passage.phrase(),
                passage.after(),
                view.address(passage));
    }
}
