package org.jiuwen.drafts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The same check for editorial systems. */
@RestController
@Tag(name = "Drafts")
class DraftApiController {

    private final DraftCheck drafts;
    private final MessageSource messages;

    DraftApiController(DraftCheck drafts, MessageSource messages) {
        this.drafts = drafts;
        this.messages = messages;
    }

    /** What the archive says of one thing in the draft. */
    @Schema(name = "DraftFinding")
    record Item(
            Verdict verdict,
            Verdict.Weight weight,
            @Schema(description = "the verdict in words, in the language asked for") String message,
            @Schema(description = "UTF-16 code units of the text as it is returned") int start,
            int end,
            String text,
            @Nullable String known,
            @Nullable String address,
            @Schema(description = "where the archive printed it last") @Nullable LocalDate date,
            @Nullable String printed,
            @Nullable String evidence) {}

    /** The draft with single line feeds, and the findings, contradictions first. */
    @Schema(name = "CheckedDraft")
    record Answer(String text, List<Item> findings) {}

    @Operation(
            summary = "核稿 · Hold a draft against the archive",
            description =
                    "Names, posts, meetings and formulations of a draft of at most 20,000 characters. Nothing of it is stored.")
    @ApiResponse(responseCode = "413", description = "too long")
    @PostMapping(
            path = "/api/v1/draft",
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> check(
            @RequestBody String text,
            @Parameter(description = "code of the newspaper whose city 市 means") @RequestParam(defaultValue = "")
                    String paper,
            @Parameter(hidden = true) Locale locale) {
        if (text.codePointCount(0, text.length()) > DraftController.LONGEST) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    messages.getMessage("drafts.long", new Object[] {DraftController.LONGEST}, locale));
        }
        CheckedDraft checked = drafts.check(text, paper);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Answer(
                        checked.text(),
                        checked.findings().stream()
                                .map(finding -> item(finding, locale))
                                .toList()));
    }

    private Item item(Finding finding, Locale locale) {
        Print last = finding.last();
        return new Item(
                finding.verdict(),
                finding.weight(),
                messages.getMessage(finding.message(), new Object[] {finding.text(), finding.known()}, locale),
                finding.place().start(),
                finding.place().end(),
                finding.text(),
                finding.known(),
                finding.address(),
                last == null ? null : last.date(),
                last == null ? null : last.text(),
                last == null ? null : last.address());
    }
}
