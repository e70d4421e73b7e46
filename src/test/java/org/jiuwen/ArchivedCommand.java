package org.jiuwen;

import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command of the tests that needs the archive: says which database it got, and fails when there is a web server. */
@Component
@Command(name = "archived", mixinStandardHelpOptions = true)
class ArchivedCommand implements Callable<Integer> {

    private final JdbcTemplate jdbc;
    private final ApplicationContext context;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ArchivedCommand(JdbcTemplate jdbc, ApplicationContext context) {
        this.jdbc = jdbc;
        this.context = context;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(jdbc.queryForObject("select current_database()", String.class));
        return context instanceof WebApplicationContext ? 1 : 0;
    }
}
