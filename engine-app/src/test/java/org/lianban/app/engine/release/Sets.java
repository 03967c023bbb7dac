package org.lianban.app.engine.release;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.lianban.processes.ProcessModel;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.checking.ModelFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets of models for tests. What is put in force in a test is taken out of force after it, for the tests that share the database. */
public final class Sets {

    @Autowired
    private JdbcClient jdbc;

    private long first;

    public void remember() {
        first = jdbc.sql("select max(number) from model_set_in_force")
                .query(Long.class)
                .single();
    }

    public void forget() {
        jdbc.sql("delete from model_set_in_force where number > ?").param(first).update();
    }

    /** The shipped model of that process, changed. */
    public static ModelFile changed(String process, UnaryOperator<String> change) {
        ModelFile file = shipped(process);
        String before = new String(file.content(), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing of " + process + " was changed");
        }
        return new ModelFile(file.name(), after.getBytes(StandardCharsets.UTF_8));
    }

    public static ModelFile shipped(String process) {
        return ProcessModels.all().stream()
                .filter(model -> model.key().equals(process))
                .findFirst()
                .map((ProcessModel model) -> new ModelFile(model.resource(), model.bytes()))
                .orElseThrow();
    }
}
