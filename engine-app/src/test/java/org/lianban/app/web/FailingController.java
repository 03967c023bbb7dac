package org.lianban.app.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fails as no controller of ours should, to show what the caller then sees. */
@Hidden
@RestController
class FailingController {

    static final String STORY = "张三的隐私";

    private final NamedParameterJdbcTemplate jdbc;

    FailingController(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/api/test/statement")
    @PreAuthorize("isAuthenticated()")
    void failInTheDatabase() {
        SqlParameterSource row = new MapSqlParameterSource("story", STORY).addValue("case", UUID.randomUUID());
        jdbc.batchUpdate("""
                insert into case_material (case_id, region, place, material, items, necessity, state, note)
                values (:case, '990101', 0, :story, '{}', 'NEEDED', 'MISSING', :story)
                """, new SqlParameterSource[] {row});
    }

    @GetMapping("/api/test/value")
    @PreAuthorize("isAuthenticated()")
    void failOnAValue() {
        jdbc.queryForList("select cast(:story as uuid)", Map.of("story", STORY));
    }

    @GetMapping("/api/test/failure")
    @PreAuthorize("isAuthenticated()")
    String fail() {
        throw new IllegalStateException("a secret of the inside");
    }
}
