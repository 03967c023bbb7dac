package org.lianban.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.utils.DBConnectionManager;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.quartz.LocalDataSourceJobStore;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/** Contexts of one process leave one another's schedulers alone, and none complains when another is closed. */
@LianbanTest
class SchedulersOfContextsTest {

    @Autowired
    Scheduler scheduler;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    String url;

    @Test
    void theSchedulerWorksInTheDatabaseOfItsOwnContext() throws SQLException, SchedulerException {
        String provider = "springNonTxDataSource." + scheduler.getSchedulerName();
        try (Connection ofScheduler = DBConnectionManager.getInstance().getConnection(provider);
                Connection ofContext = dataSource.getConnection()) {
            assertThat(ofScheduler.getCatalog()).isEqualTo(ofContext.getCatalog());
        }
    }

    @Test
    void noneComplainsWhenAnotherContextIsClosed() throws SchedulerException {
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(LocalDataSourceJobStore.class);
        said.start();
        logger.addAppender(said);
        try (GenericApplicationContext stays = context("stays")) {
            GenericApplicationContext closes = context("closes");
            closes.close();
            long before = checkin("stays");
            await().atMost(Duration.ofSeconds(20)).until(() -> checkin("stays") > before + 500);
            assertThat(stays.isActive()).isTrue();
        } finally {
            logger.detachAppender(said);
        }
        assertThat(List.copyOf(said.list))
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(message -> message.contains("closed"));
    }

    private long checkin(String name) {
        return jdbc.sql("select max(last_checkin_time) from qrtz_scheduler_state where sched_name = ?")
                .param(TestDatabase.scheduler(name))
                .query(Long.class)
                .single();
    }

    /** No more than a pool and a scheduler, made as the application makes them. */
    private GenericApplicationContext context(String name) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.registerBean(
                "dataSource", HikariDataSource.class, this::pool, bean -> bean.setDestroyMethodName("close"));
        context.registerBean(SchedulerFactoryBean.class, () -> {
            SchedulerFactoryBean factory = new SchedulerFactoryBean();
            factory.setSchedulerName(TestDatabase.scheduler(name));
            factory.setDataSource(context.getBean("dataSource", DataSource.class));
            Properties properties = new Properties();
            properties.setProperty("org.quartz.scheduler.instanceId", "AUTO");
            properties.setProperty(
                    "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
            properties.setProperty("org.quartz.jobStore.isClustered", "true");
            properties.setProperty("org.quartz.jobStore.clusterCheckinInterval", "200");
            properties.setProperty("org.quartz.threadPool.threadCount", "1");
            factory.setQuartzProperties(properties);
            return factory;
        });
        context.refresh();
        return context;
    }

    private HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(TestPostgres.running().dataSource(url.substring(url.lastIndexOf('/') + 1), "lianban_app"));
        pool.setMaximumPoolSize(3);
        return pool;
    }
}
