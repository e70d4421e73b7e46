package org.jiuwen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the web application, or, when the command line says more than settings, one command: {@code java -jar
 * jiuwen.jar read page.txt}.
 */
@SpringBootApplication
public class JiuwenApplication {

    public static void main(String[] args) {
        ApplicationArguments arguments = ApplicationArguments.of(args);
        if (arguments.words().isEmpty()) {
            SpringApplication.run(JiuwenApplication.class, args);
        } else {
            System.exit(new JiuwenCommandLine(JiuwenCommandLine.COMMANDS).execute(arguments));
        }
    }
}
