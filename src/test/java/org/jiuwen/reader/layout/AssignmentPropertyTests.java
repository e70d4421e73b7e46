package org.jiuwen.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The pairs with the greatest sum, against all ways to pair. */
class AssignmentPropertyTests {

    @Property(tries = 300)
    void noOtherWayGainsMore(
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll @Size(25) double[] numbers) {
        double[][] gains = new double[rows][columns];
        for (int i = 0; i < rows * columns; i++) {
            gains[i / columns][i % columns] = Double.isNaN(numbers[i]) ? 0 : Math.clamp(numbers[i], -10, 10);
        }
        int[] best = Assignment.best(gains);

        double sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += best[row] == Assignment.NONE ? 0 : gains[row][best[row]];
        }
        assertThat(Arrays.stream(best).filter(column -> column != Assignment.NONE))
                .doesNotHaveDuplicates();
        assertThat(sum).isCloseTo(most(gains, 0, 0), within(1e-6));
    }

    private static double most(double[][] gains, int row, int taken) {
        if (row == gains.length) {
            return 0;
        }
        double most = most(gains, row + 1, taken);
        for (int column = 0; column < gains[row].length; column++) {
            if ((taken & 1 << column) == 0) {
                most = Math.max(most, gains[row][column] + most(gains, row + 1, taken | 1 << column));
            }
        }
        return most;
    }
}
