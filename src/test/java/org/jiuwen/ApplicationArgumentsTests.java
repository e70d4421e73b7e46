package org.jiuwen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicationArgumentsTests {

    @Test
    void settingsAloneAreNoCommand() {
        ApplicationArguments arguments = ApplicationArguments.of("--jiuwen.data=/tmp/旧 闻", "--server.port=9090");

        assertThat(arguments.words()).isEmpty();
        assertThat(arguments.settings()).containsExactly("--jiuwen.data=/tmp/旧 闻", "--server.port=9090");
    }

    @Test
    void settingsMayStandAnywhereAroundTheCommand() {
        ApplicationArguments arguments =
                ApplicationArguments.of("--jiuwen.data=a", "import", "--paper=czrb", "pages", "--server.port=1");

        assertThat(arguments.words()).containsExactly("import", "--paper=czrb", "pages");
        assertThat(arguments.settings()).containsExactly("--jiuwen.data=a", "--server.port=1");
    }

    @Test
    void optionValueWithDotsIsNoSetting() {
        assertThat(ApplicationArguments.of("read", "--out=a.b.txt", "--help").settings())
                .isEmpty();
    }

    @Test
    void everythingAfterTwoDashesIsWords() {
        assertThat(ApplicationArguments.of("read", "--", "--a.b=c").words()).containsExactly("read", "--", "--a.b=c");
    }
}
