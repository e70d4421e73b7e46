package org.jiuwen.reader.misprints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds what share of misreadings is found on news that the weights were not fitted to, and what share of suspicions is right. */
class MisprintCurveTests {

    private static final Path SHARED = Path.of(System.getProperty("jiuwen.shared", "../shared"));

    @Test
    void suspicionsAreRightAndFindMoreThanAQuarterWithAnArchive() throws IOException {
        Path corpus = SHARED.resolve("corpora/xwlb-2022-2024.jsonl.gz");
        Path pairs = SHARED.resolve("eval/misread-pairs.tsv");
        assumeThat(Files.exists(corpus) && Files.exists(pairs))
                .as("no corpus and pairs under %s", SHARED)
                .isTrue();
        MisprintCurve.Figures figures =
                MisprintCurve.of(corpus, pairs, 2000, 400).figures(MisprintFinder.SHOWN);
        assertThat(figures.precision()).isGreaterThan(.89);
        assertThat(figures.recall()).isGreaterThan(.25);
    }
}
