package org.jiuwen.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ArchiveTest
class ArchiveTestIntegrationTests {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ArchiveReset reset;

    @Autowired
    private MockMvcTester mvc;

    @LocalServerPort
    private int port;

    @Test
    void contextHasDatabaseOfItsOwn() {
        assertThat(jdbc.queryForObject("select current_database()", String.class))
                .startsWith("test_");
    }

    @Test
    void contextListensAndServes() {
        assertThat(port).isPositive();
        assertThat(mvc.get().uri("/no-such-address")).hasStatus4xxClientError();
    }

    @Test
    void resetRemovesAllRows() {
        jdbc.execute("create table if not exists reset_probe (id int)");
        jdbc.update("insert into reset_probe values (1)");

        reset.clear();

        assertThat(jdbc.queryForObject("select count(*) from reset_probe", Integer.class))
                .isZero();
    }
}
