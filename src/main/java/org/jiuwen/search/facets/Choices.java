package org.jiuwen.search.facets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen of the facets. Within one facet any of the wanted values will do and none of the unwanted ones may be there; each
 * facet with a choice must hold.
 */
public final class Choices {

    /** Values that may be chosen of one facet; more come from no page of ours. */
    public static final int MOST = 100;

    /** Nothing chosen. */
    public static final Choices NONE = new Choices(Map.of());

    private final Map<FacetName, Choice> byName;

    private Choices(Map<FacetName, Choice> byName) {
        this.byName = byName;
    }

    /** What is chosen of one facet, in the order in which it was. */
    record Choice(Set<String> wanted, Set<String> unwanted) {

        static final Choice NOTHING = new Choice(Set.of(), Set.of());

        boolean isEmpty() {
            return wanted.isEmpty() && unwanted.isEmpty();
        }
    }

    /** How a value is chosen. */
    public enum State {
        FREE,
        WANTED,
        UNWANTED
    }

    /** One chosen value. */
    public record Chosen(FacetName facet, String value, boolean wanted) {

        /** The parameter that says it. */
        public String parameter() {
            return wanted ? facet.parameter() : facet.exclusion();
        }
    }

    /**
     * Reads a request's parameters.
     *
     * @param parameters all of a request's; others are passed over
     * @param fault told the parameter and the value that makes no sense or is one too many
     */
    public static Choices of(Map<String, List<String>> parameters, BiConsumer<String, String> fault) {
        Choices choices = NONE;
        for (FacetName facet : FacetName.values()) {
            for (State state : List.of(State.WANTED, State.UNWANTED)) {
                String parameter = state == State.WANTED ? facet.parameter() : facet.exclusion();
                for (String value : parameters.getOrDefault(parameter, List.of())) {
                    String read = value.isBlank() ? null : read(facet, value.strip());
                    if (read != null
                            && choices.of(facet).wanted.size()
                                            + choices.of(facet).unwanted.size()
                                    < MOST) {
                        choices = choices.with(facet, read, state);
                    } else if (!value.isBlank()) {
                        fault.accept(facet.parameter(), value);
                    }
                }
            }
        }
        return choices;
    }

    private static @Nullable String read(FacetName facet, String value) {
        try {
            return facet.read(value);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    Choice of(FacetName facet) {
        return byName.getOrDefault(facet, Choice.NOTHING);
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** The facets of which something is chosen. */
    public Set<FacetName> facets() {
        return byName.keySet();
    }

    /** How a value of a facet is chosen. */
    public State state(FacetName facet, String value) {
        Choice choice = of(facet);
        return choice.wanted.contains(value)
                ? State.WANTED
                : choice.unwanted.contains(value) ? State.UNWANTED : State.FREE;
    }

    /** Whether articles with this value of a facet may be hits. */
    public boolean admit(FacetName facet, String value) {
        Choice choice = of(facet);
        return (choice.wanted.isEmpty() || choice.wanted.contains(value)) && !choice.unwanted.contains(value);
    }

    /** All that is chosen, facet by facet. */
    public List<Chosen> all() {
        List<Chosen> all = new ArrayList<>();
        byName.forEach((facet, choice) -> {
            choice.wanted.forEach(value -> all.add(new Chosen(facet, value, true)));
            choice.unwanted.forEach(value -> all.add(new Chosen(facet, value, false)));
        });
        return all;
    }

    /** The same with one value in another state. */
    public Choices with(FacetName facet, String value, State state) {
        Set<String> wanted = new LinkedHashSet<>(of(facet).wanted);
        Set<String> unwanted = new LinkedHashSet<>(of(facet).unwanted);
        wanted.remove(value);
        unwanted.remove(value);
        if (state != State.FREE) {
            (state == State.WANTED ? wanted : unwanted).add(value);
        }
        return replace(facet, new Choice(wanted, unwanted));
    }

    /** The same without what is chosen of one facet. */
    public Choices without(FacetName facet) {
        return replace(facet, Choice.NOTHING);
    }

    private Choices replace(FacetName facet, Choice choice) {
        Map<FacetName, Choice> changed = new EnumMap<>(FacetName.class);
        changed.putAll(byName);
        changed.put(facet, choice);
        changed.values().removeIf(Choice::isEmpty);
        return new Choices(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choices choices && byName.equals(choices.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    @Override
    public String toString() {
        return byName.toString();
    }
}
