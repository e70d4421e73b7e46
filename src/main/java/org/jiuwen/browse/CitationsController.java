package org.jiuwen.browse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jiuwen.citation.BibTex;
import org.jiuwen.citation.CitationStyles;
import org.jiuwen.citation.CitationStyles.Style;
import org.jiuwen.citation.Reference;
import org.jiuwen.citation.Ris;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * An article to be cited: in words, and as files for reference managers. An address of its own, because most readers do not cite and
 * the styles take longer than the page.
 */
@Controller
@Tag(name = "Issues and articles")
class CitationsController {

    private final ArticleQueries articles;
    private final CitationStyles styles;

    CitationsController(ArticleQueries articles, CitationStyles styles) {
        this.articles = articles;
        this.styles = styles;
    }

    /**
     * An article in every form.
     *
     * @param styles the sentences by style
     * @param inferredDate whether the date was inferred from the text, which no style says
     */
    record Citations(Map<Style, String> styles, boolean inferredDate, String ris, String bibtex) {}

    @GetMapping("/articles/{slug}/cite")
    String cite(@PathVariable String slug, Model model) {
        Reference reference = reference(slug);
        model.addAttribute("reference", reference);
        model.addAttribute("styles", styles.cite(reference));
        return "browse/cite";
    }

    @GetMapping("/articles/{slug}/cite.ris")
    ResponseEntity<byte[]> ris(@PathVariable String slug) {
        return file(Ris.record(reference(slug)), Ris.MEDIA_TYPE, slug + ".ris");
    }

    @GetMapping("/articles/{slug}/cite.bib")
    ResponseEntity<byte[]> bibTex(@PathVariable String slug) {
        return file(BibTex.entry(reference(slug)), BibTex.MEDIA_TYPE, slug + ".bib");
    }

    @GetMapping("/api/v1/articles/{slug}/cite")
    @Operation(summary = "One article as references: by GB/T 7714, by the Chicago Manual, as RIS and as BibTeX")
    @ResponseBody
    Citations citations(@PathVariable String slug) {
        Reference reference = reference(slug);
        return new Citations(
                styles.cite(reference), reference.inferredDate(), Ris.record(reference), BibTex.entry(reference));
    }

    private Reference reference(String slug) {
        ArticleView article = articles.article(slug).orElseThrow(Addresses.notFound());
        return Reference.of(
                article.slug(),
                article.authors(),
                article.headline(),
                article.body(),
                article.place(),
                address(article.slug()));
    }

    /** The absolute address of an article, as the reader's browser knows this archive. */
    static String address(String slug) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/articles/{slug}")
                .buildAndExpand(slug)
                .encode()
                .toUriString();
    }

    private static ResponseEntity<byte[]> file(String text, String mediaType, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
