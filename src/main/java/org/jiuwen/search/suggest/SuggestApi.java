package org.jiuwen.search.suggest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What may be meant while a query is typed; the search box asks this too. */
@RestController
@Tag(name = "search")
class SuggestApi {

    private final Suggestions suggestions;
    private final MessageSource messages;

    SuggestApi(Suggestions suggestions, MessageSource messages) {
        this.suggestions = suggestions;
        this.messages = messages;
    }

    /** The answer. */
    @Schema(name = "SuggestAnswer")
    record Answer(String q, List<Item> items) {}

    /** One suggestion, its kind named in the language of the request. */
    @Schema(name = "SuggestItem")
    record Item(
            @Schema(allowableValues = {"person", "meeting", "column", "title"}) String kind,
            @Schema(description = "种类的名称 · the kind, in words") String label,
            String text,
            @Schema(description = "检索式 · the query that finds it") String query,
            @Schema(description = "页面地址 · address of its page") @Nullable String address,
            @Schema(description = "提到它的文章 · articles that name it") @Nullable Long articles) {}

    @Operation(
            summary = "输入提示 · Suggestions while typing",
            description = "人物、会议、栏目（按字、拼音、首字母：曾卓、zengzhuo、zz）和标题（按字）。"
                    + "People, meetings and columns by characters, pinyin or initials; titles by characters.")
    @GetMapping(path = "/api/v1/suggest", produces = "application/json")
    Answer suggest(
            @Parameter(description = "所输入的 · what was typed") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "最多几条，1 至 12 · how many at most") @RequestParam(defaultValue = "8") int size,
            @Parameter(hidden = true) Locale locale) {
        return new Answer(
                q,
                suggestions.complete(q, size).stream()
                        .map(found -> new Item(
                                found.kind().code(),
                                messages.getMessage(
                                        "search.suggest." + found.kind().code(), null, locale),
                                found.text(),
                                found.query(),
                                found.address(),
                                found.articles()))
                        .toList());
    }
}
