package org.jiuwen.reader.layout;

import java.util.Arrays;

/**
 * The pairs of rows and columns, each in at most one pair, whose gains have the greatest sum: the Hungarian method with shortest
 * augmenting paths (Kuhn 1955, Jonker and Volgenant 1987), in time of rows² · columns.
 */
final class Assignment {

    /** Of a row that is better left alone. */
    static final int NONE = -1;

    private final double[][] gains;
    private final int columns;
    // Row of each column, from 1; 0 for none. Column 0 holds the row that is being placed.
    private final int[] rowOf;
    private final double[] rowPrice;
    private final double[] columnPrice;

    private Assignment(double[][] gains, int columns) {
        this.gains = gains;
        // A column of its own for each row, in which it gains nothing.
        this.columns = columns + gains.length;
        rowOf = new int[this.columns + 1];
        rowPrice = new double[gains.length + 1];
        columnPrice = new double[this.columns + 1];
    }

    /**
     * Pairs rows with columns.
     *
     * @param gains of each row in each column; 0 or less where they make no pair
     * @return for each row its column or {@link #NONE}
     */
    static int[] best(double[][] gains) {
        int columns = gains.length == 0 ? 0 : gains[0].length;
        Assignment assignment = new Assignment(gains, columns);
        for (int row = 1; row <= gains.length; row++) {
            assignment.place(row);
        }
        int[] columnOf = new int[gains.length];
        Arrays.fill(columnOf, NONE);
        for (int column = 1; column <= columns; column++) {
            int row = assignment.rowOf[column];
            if (row > 0 && gains[row - 1][column - 1] > 0) {
                columnOf[row - 1] = column - 1;
            }
        }
        return columnOf;
    }

    private double cost(int row, int column) {
        double[] gain = gains[row - 1];
        return column <= gain.length ? -Math.max(0, gain[column - 1]) : 0;
    }

    /** Finds the cheapest way to give a row a column, moving rows that have one. */
    private void place(int row) {
        double[] least = new double[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        int[] before = new int[columns + 1];
        boolean[] done = new boolean[columns + 1];
        rowOf[0] = row;
        int at = 0;
        while (rowOf[at] != 0) {
            done[at] = true;
            at = nearest(at, least, before, done);
        }
        while (at != 0) {
            rowOf[at] = rowOf[before[at]];
            at = before[at];
        }
    }

    private int nearest(int from, double[] least, int[] before, boolean[] done) {
        int row = rowOf[from];
        int next = 0;
        double step = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= columns; column++) {
            if (done[column]) {
                continue;
            }
            double reduced = cost(row, column) - rowPrice[row] - columnPrice[column];
            if (reduced < least[column]) {
                least[column] = reduced;
                before[column] = from;
            }
            if (least[column] < step) {
                step = least[column];
                next = column;
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (done[column]) {
                rowPrice[rowOf[column]] += step;
                columnPrice[column] -= step;
            } else {
                least[column] -= step;
            }
        }
        return next;
    }
}
