package org.lianban.app.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells {@code openapi.json} which words a parameter takes that is read by {@link Word}. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOf {

    /** Whose names, in small letters, the words are. */
    Class<? extends Enum<?>> value();
}
