package org.jiuwen.reader.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A person as one article names him.
 *
 * @param name inner blanks removed (安 伟 is 安伟)
 * @param posts the posts that this article gives him, in printed order, each with its kind and the place that says so
 * @param author whether he is named as reporter or signatory
 */
public record PersonReading(String name, List<PositionReading> posts, boolean author, List<Mention> mentions) {

    /** The titles of {@code posts}, each once, as printed. */
    @JsonProperty
    public List<String> positions() {
        return List.copyOf(firstOfEach().keySet());
    }

    /** For each of {@link #positions()} the first place that says so. */
    @JsonProperty
    public List<Evidence> positionEvidence() {
        return List.copyOf(firstOfEach().values());
    }

    private Map<String, Evidence> firstOfEach() {
        Map<String, Evidence> first = new LinkedHashMap<>();
        posts.forEach(post -> first.putIfAbsent(post.title(), post.evidence()));
        return first;
    }
}
