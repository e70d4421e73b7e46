package org.jiuwen.drafts;

/** What the archive says of something in a draft. */
enum Verdict {
    /** The post that he was last printed with. */
    POST_SAME(Weight.AGREES),
    /** The archive prints that he left it. */
    POST_ENDED(Weight.CONTRADICTS),
    /** A post that one person has at a time, and since then another was printed with it. */
    POST_SUCCEEDED(Weight.CONTRADICTS),
    /** Since then he was printed with a post that excludes it. */
    POST_EXCLUDED(Weight.CONTRADICTS),
    /** He was never printed with it, but another is. */
    POST_OF_ANOTHER(Weight.CONTRADICTS),
    /** He was never printed with it. */
    POST_OTHER(Weight.DOUBTFUL),
    PERSON_KNOWN(Weight.AGREES),
    /** No such name, but one that looks or sounds alike has this very post. */
    PERSON_MISREAD(Weight.CONTRADICTS),
    /** No such name, but one that looks or sounds alike. */
    PERSON_NEAR(Weight.DOUBTFUL),
    PERSON_UNKNOWN(Weight.UNKNOWN),
    MEETING_KNOWN(Weight.AGREES),
    /** It was held on another day than the draft says. */
    MEETING_DATED(Weight.CONTRADICTS),
    /** The session that comes after the last one printed. */
    MEETING_NEXT(Weight.UNKNOWN),
    /** Later sessions are in the archive, this one is not. */
    MEETING_MISSING(Weight.DOUBTFUL),
    /** The archive has not come so far by more than one session. */
    MEETING_AHEAD(Weight.CONTRADICTS),
    MEETING_UNKNOWN(Weight.UNKNOWN),
    FORMULATION_KNOWN(Weight.AGREES),
    /** Not quoted in the draft, but wherever the archive has it. */
    FORMULATION_QUOTED(Weight.DOUBTFUL),
    /** One character away from what several articles quote. */
    FORMULATION_NEAR(Weight.DOUBTFUL),
    FORMULATION_UNKNOWN(Weight.UNKNOWN);

    /** How much a reader has to care, the most first. */
    enum Weight {
        CONTRADICTS,
        DOUBTFUL,
        UNKNOWN,
        AGREES
    }

    private final Weight weight;

    Verdict(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }
}
