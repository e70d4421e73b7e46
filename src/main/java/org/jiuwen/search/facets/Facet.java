package org.jiuwen.search.facets;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * How the hits are spread over one property of articles. The counts pay no heed to what is chosen of this facet itself, so that they
 * say what another choice would bring.
 *
 * @param name the parameter that narrows by it; also the end of its message key
 * @param values the most frequent, or all in their own order, with exact counts; chosen values always among them
 * @param more whether there are other values
 */
@Schema(name = "Facet")
public record Facet(
        FacetName name,
        List<Value> values,
        @Schema(description = "还有其他值，见 /api/v1/search/facets/{name} · there are other values") boolean more) {

    /**
     * One value with its hits.
     *
     * @param value as in an address
     * @param label what to show; equal to {@code value} where that is to be worded
     */
    @Schema(name = "FacetValue")
    public record Value(String value, String label, long count) {}
}
