package org.jiuwen.browse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's date rests on.
 *
 * @param confidence 0 to 1
 * @param evidence the characters that the date was read from
 * @param against characters that speak for another date
 * @param alternatives other dates that the page would allow, the most plausible first
 */
record DateEvidence(double confidence, List<Reason> evidence, List<Reason> against, List<Alternative> alternatives) {

    /**
     * One reason.
     *
     * @param reason message key without {@code reader.reason.}
     */
    record Reason(String text, int start, int end, @Nullable String reason) {}

    /** Another date. */
    record Alternative(LocalDate date, double confidence) {

        /** Whole percents, as shown. */
        public int percent() {
            return (int) Math.round(confidence * 100);
        }
    }

    /** How sure it is in a word: high, fair or low; the end of a message key. */
    public String sureness() {
        return confidence >= 0.9 ? "high" : confidence >= 0.7 ? "fair" : "low";
    }

    /** Whole percents, as shown. */
    public int percent() {
        return (int) Math.round(confidence * 100);
    }

    /** Reads the JSON columns of a page. */
    @Component
    static class Parser {

        private final JsonMapper json;

        Parser(JsonMapper json) {
            this.json = json;
        }

        DateEvidence date(double confidence, String evidence, String against, String alternatives) {
            return new DateEvidence(
                    confidence,
                    Arrays.asList(json.readValue(evidence, Reason[].class)),
                    Arrays.asList(json.readValue(against, Reason[].class)),
                    Arrays.asList(json.readValue(alternatives, Alternative[].class)));
        }

        List<PageView.Note> notes(String notes) {
            return Arrays.asList(json.readValue(notes, PageView.Note[].class));
        }
    }
}
