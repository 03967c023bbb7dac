package org.lianban.app.casework.work;

import org.lianban.rules.Rules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rule tables, read once. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    Rules rules() {
        return Rules.load();
    }
}
