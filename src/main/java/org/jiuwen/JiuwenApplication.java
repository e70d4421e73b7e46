package org.jiuwen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the web application. */
@SpringBootApplication
public class JiuwenApplication {

    public static void main(String[] args) {
        SpringApplication.run(JiuwenApplication.class, args);
    }
}
