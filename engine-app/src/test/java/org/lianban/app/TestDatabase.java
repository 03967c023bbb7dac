package org.lianban.app;

import javax.sql.DataSource;
import org.lianban.app.ledger.CountingDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each Spring context a fresh database on the server that all tests share, and counts the statements it executes. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPostgres server = TestPostgres.running();
        String database = server.newDatabase();
        TestPropertyValues.of(
                        "spring.datasource.url=" + server.url(database),
                        "spring.quartz.scheduler-name=" + scheduler(database),
                        "spring.datasource.username=lianban_app",
                        "spring.datasource.password=" + TestPostgres.PASSWORD,
                        "spring.flyway.user=lianban_owner",
                        "spring.flyway.password=" + TestPostgres.PASSWORD)
                .applyTo(context);
        context.getBeanFactory().addBeanPostProcessor(new CountedStatements());
    }

    /**
     * Quartz finds the connections of a scheduler by its name, in a map that all contexts of a process share. If two had one name,
     * both would work in the database of the later, and complain when that is closed.
     */
    static String scheduler(String database) {
        return "scheduler-" + database;
    }

    private static final class CountedStatements implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source && name.equals("dataSource")
                    ? new CountingDataSource(source)
                    : bean;
        }
    }
}
