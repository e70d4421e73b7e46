package org.jiuwen.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SortField;

/**
 * Sorts by relevance in steps, so that another order decides among hits that are about as relevant as each other: scores as near
 * as a quarter of the lower one are mostly one step.
 */
final class ScoreSteps extends SortField {

    private static final double LOG_OF_STEP = Math.log(1.25);

    ScoreSteps() {
        super("score in steps", new Source(), true);
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    /** The step of a score; more is more relevant. */
    static int step(float score) {
        return score <= 0 ? Integer.MIN_VALUE : (int) Math.floor(Math.log(score) / LOG_OF_STEP);
    }

    private static final class Source extends FieldComparatorSource {

        @Override
        public FieldComparator<?> newComparator(String field, int hits, Pruning pruning, boolean reversed) {
            return new StepComparator(hits);
        }
    }

    private static final class StepComparator extends FieldComparator<Integer> implements LeafFieldComparator {

        private final int[] steps;
        private int bottom;
        private int top;
        private Scorable scorer = new NoScore();

        StepComparator(int hits) {
            steps = new int[hits];
        }

        @Override
        public int compare(int one, int other) {
            return Integer.compare(steps[one], steps[other]);
        }

        @Override
        public void setTopValue(Integer value) {
            top = value;
        }

        @Override
        public Integer value(int slot) {
            return steps[slot];
        }

        @Override
        public LeafFieldComparator getLeafComparator(LeafReaderContext leaf) {
            return this;
        }

        @Override
        public void setBottom(int slot) {
            bottom = steps[slot];
        }

        @Override
        public int compareBottom(int document) throws IOException {
            return Integer.compare(bottom, step(scorer.score()));
        }

        @Override
        public int compareTop(int document) throws IOException {
            return Integer.compare(top, step(scorer.score()));
        }

        @Override
        public void copy(int slot, int document) throws IOException {
            steps[slot] = step(scorer.score());
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }
    }

    /** Until the first leaf has one. */
    private static final class NoScore extends Scorable {

        @Override
        public float score() {
            return 0;
        }

        @Override
        public int docID() {
            return -1;
        }
    }
}
