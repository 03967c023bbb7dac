package org.lianban.app.rulebook;

import java.time.Clock;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rule tables, each edition read once. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    KnownRules knownRules(RuleEditionStore store) {
        return KnownRules.shipped().with(store.all());
    }

    @Bean
    RulesBook rulesBook(Clock clock, KnownRules known) {
        return new RulesBook(clock, known);
    }
}
