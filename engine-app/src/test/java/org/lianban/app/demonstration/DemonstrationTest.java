package org.lianban.app.demonstration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lianban.app.LianbanTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** The whole application in its demonstration profile; nothing is played unless the test does so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LianbanTest
@ActiveProfiles("demonstration")
@TestPropertySource(properties = "lianban.demonstration.days=0")
public @interface DemonstrationTest {}
