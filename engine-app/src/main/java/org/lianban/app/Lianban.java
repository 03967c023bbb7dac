package org.lianban.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts lianban, or one of its command lines. */
@SpringBootApplication
public class Lianban {

    public static void main(String[] args) {
        SpringApplication.run(Lianban.class, args);
    }
}
