package org.lianban.app.casework.acceptance;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list that speaks of no material twice: which of the two would count? */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EachOnce.Check.class)
@interface EachOnce {

    String message() default "{lianban.EachOnce}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks for a code that was there before. */
    class Check implements ConstraintValidator<EachOnce, List<? extends @Nullable Keyed>> {

        @Override
        public boolean isValid(@Nullable List<? extends @Nullable Keyed> list, ConstraintValidatorContext context) {
            Set<String> seen = new HashSet<>();
            return list == null
                    || list.stream()
                            .filter(Objects::nonNull)
                            .map(Keyed::key)
                            .filter(Objects::nonNull)
                            .allMatch(seen::add);
        }
    }
}
