package org.lianban.app.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lianban.app.Lianban;
import org.lianban.app.TestPostgres;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real starts, on one database that is first of the one kind and then wanted for the other. */
class SeparationTest {

    private static ConfigurableApplicationContext start(String url, String profile) {
        return new SpringApplicationBuilder(Lianban.class)
                .properties("lianban.demonstration.days=0")
                .profiles(profile)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=lianban_app",
                        "--spring.datasource.password=" + TestPostgres.PASSWORD,
                        "--spring.flyway.user=lianban_owner",
                        "--spring.flyway.password=" + TestPostgres.PASSWORD);
    }

    private static String newDatabase() {
        TestPostgres server = TestPostgres.running();
        return server.url(server.newDatabase());
    }

    private static int accounts(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from staff")
                .query(Integer.class)
                .single();
    }

    @Test
    void aDemonstrationOpensNoAccountsAmongRealOnes() {
        String url = newDatabase();
        try (var real = start(url, "real")) {
            real.getBean(JdbcClient.class).sql("""
                            insert into staff (id, region, login, name, department, password_hash, created_at)
                            select gen_random_uuid(), region, 'admin', '某某', code, '-', now() from department limit 1
                            """).update();
        }
        assertThatThrownBy(() -> start(url, "demonstration"))
                .hasMessageContaining("This database has accounts of its own");
        try (var real = start(url, "real")) {
            assertThat(accounts(real)).isOne();
        }
    }

    @Test
    void realWorkDoesNotBeginInADemonstration() {
        String url = newDatabase();
        try (var demonstration = start(url, "demonstration")) {
            demonstration
                    .getBean(JdbcClient.class)
                    .sql("insert into demonstration_clock (offset_seconds, finished) values (0, true)")
                    .update();
        }
        assertThatThrownBy(() -> start(url, "real")).hasMessageContaining("This database holds a demonstration");
        try (var demonstration = start(url, "demonstration")) {
            assertThat(accounts(demonstration)).isGreaterThan(50);
        }
    }
}
