package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Audited;
import org.lianban.app.Browser;
import org.lianban.app.casework.Race;
import org.lianban.app.organisation.Role;
import tools.jackson.databind.JsonNode;

class DraftsTest extends StudioTest {

    @Nested
    class WhatIsInForce {

        @Test
        void isWhatIsShippedWithItsNamesInBothLanguages() {
            JsonNode models = designer()
                    .get("/api/studio/artifacts?kind=model&limit=100")
                    .json()
                    .get("items");
            JsonNode procedure = models.valueStream()
                    .filter(model -> model.get("key").asString().equals("special_procedure"))
                    .findFirst()
                    .orElseThrow();
            assertThat(procedure.get("version").asInt()).isEqualTo(1);
            assertThat(procedure.get("name").get("zh").asString()).isEqualTo("特别程序");
            assertThat(procedure.get("name").get("en").asString()).isEqualTo("Special procedure");
            assertThat(procedure.get("openIn")).isNull();
        }

        @Test
        void isGivenBackByteForByte() throws Exception {
            Browser.Bytes file = designer().bytes("/api/studio/artifacts/table/stage_limits/versions/1/file");
            assertThat(file.body())
                    .isEqualTo(getClass()
                            .getResourceAsStream("/rules/stage_limits.dmn")
                            .readAllBytes());
            assertThat(file.header("Content-Disposition"))
                    .contains("attachment")
                    .contains("stage_limits.dmn");
        }

        @Test
        void isListedInPagesAndByVersions() {
            Browser browser = designer();
            JsonNode first = browser.get("/api/studio/artifacts?limit=3").json();
            assertThat(first.get("items").size()).isEqualTo(3);
            assertThat(browser.get("/api/studio/artifacts?limit=3&cursor="
                                    + first.get("next").asString())
                            .json()
                            .get("items")
                            .get(0)
                            .get("key"))
                    .isNotEqualTo(first.get("items").get(0).get("key"));
            assertThat(browser.get("/api/studio/artifacts/model/acceptance/versions")
                            .json()
                            .get("items")
                            .size())
                    .isEqualTo(1);
            assertThat(browser.get("/api/studio/artifacts/model/acceptance/versions/2/file")
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void isReadByHeadsAndChangedByDesignersOnly() {
            Browser head = people.as("MARKET", Role.HEAD);
            assertThat(head.get("/api/studio/artifacts").status()).isEqualTo(200);
            assertThat(head.post("/api/studio/changes", Map.of("title", "x")).status())
                    .isEqualTo(403);
            assertThat(people.as("MARKET", Role.CLERK)
                            .get("/api/studio/artifacts")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Nested
    class AChange {

        @Test
        void isBegunRenamedListedAndDiscarded() {
            Browser browser = designer();
            String change = change(browser);
            assertThat(browser.put(change, Map.of("title", "另一个名称"))
                            .json()
                            .get("change")
                            .get("title")
                            .asString())
                    .isEqualTo("另一个名称");
            JsonNode mine = browser.get("/api/studio/changes?mine=true&state=draft")
                    .json()
                    .get("items");
            assertThat(mine.size()).isEqualTo(1);
            assertThat(browser.post(change + "/discard", Map.of())
                            .json()
                            .get("change")
                            .get("state")
                            .asString())
                    .isEqualTo("DISCARDED");
            assertThat(browser.post(change + "/discard", Map.of()).status()).isEqualTo(409);
            assertThat(Audited.acts(jdbc, change.substring(change.lastIndexOf('/') + 1)))
                    .containsExactly("CHANGE_BEGUN", "CHANGE_RENAMED", "CHANGE_DISCARDED");
        }

        @Test
        void hasAnArtifactThatNoOtherOpenChangeHas() {
            Browser one = designer();
            Browser other = designer();
            String first = change(one);
            String added = part(add(one, first, "MODEL", "extension", "IN_FORCE"));
            Browser.Answer refused = add(other, change(other), "MODEL", "extension", "IN_FORCE");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().get("reason").asString()).isEqualTo("OPEN_ELSEWHERE");
            assertThat(first).endsWith(refused.json().get("change").asString());
            assertThat(refused.json().get("by").asString()).startsWith("某某");
            JsonNode row = other.get("/api/studio/artifacts?kind=model&limit=100")
                    .json()
                    .get("items")
                    .valueStream()
                    .filter(model -> model.get("key").asString().equals("extension"))
                    .findFirst()
                    .orElseThrow();
            assertThat(added).endsWith(row.get("openIn").get("part").asString());
            assertThat(one.post(first + "/discard", Map.of()).status()).isEqualTo(200);
            String second = change(other);
            assertThat(add(other, second, "MODEL", "extension", "IN_FORCE").status())
                    .isEqualTo(201);
            assertThat(one.get(first).json().get("parts").size()).isEqualTo(1);
            assertThat(other.post(second + "/discard", Map.of()).status()).isEqualTo(200);
        }

        @Test
        void ofTwoWhoAddAnArtifactAtOnceOneGetsIt() throws InterruptedException {
            String key = freshKey();
            List<Callable<Integer>> both = IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(n -> {
                        Browser browser = designer();
                        String change = change(browser);
                        return () -> add(browser, change, "MODEL", key, "EMPTY").status();
                    })
                    .toList();
            assertThat(Race.run(both).stream().map(Race.Result::answer).toList())
                    .containsExactlyInAnyOrder(201, 409, 409, 409);
        }

        @Test
        void takesNewOnesOfEachKindThatBeginWithoutAFault() {
            Browser browser = designer();
            String change = change(browser);
            for (String kind : List.of("MODEL", "TABLE", "FORM")) {
                Browser.Answer added = browser.post(
                        change + "/parts",
                        Map.of("kind", kind, "key", freshKey(), "beginning", "EMPTY", "name", "<新> & \"好\""));
                assertThat(added.status()).as(added.text()).isEqualTo(201);
                assertThat(added.json().get("name").get("zh").asString()).isEqualTo("<新> & \"好\"");
            }
            assertThat(browser.get(change + "/findings")
                            .json()
                            .get("findings")
                            .valueStream()
                            .filter(finding ->
                                    finding.get("severity").asString().equals("error")))
                    .isEmpty();
            assertThat(browser.post(change + "/parts", Map.of("kind", "MODEL", "key", "1 2", "beginning", "EMPTY"))
                            .status())
                    .isEqualTo(400);
            assertThat(add(browser, change, "MODEL", "acceptance", "EMPTY").status())
                    .isEqualTo(409);
            assertThat(add(browser, change, "MODEL", freshKey(), "IN_FORCE").status())
                    .isEqualTo(404);
        }

        @Test
        void losesAPartAndKeepsItsRevisions() {
            Browser browser = designer();
            String part = newModel(browser);
            assertThat(browser.delete(part).status()).isEqualTo(204);
            assertThat(file(browser, part, 1)).contains("bpmn:definitions");
            assertThat(save(browser, part, 1, file(browser, part, 1)).status()).isEqualTo(409);
        }

        @Test
        void takesAFileFromElsewhereAndGivesItBackUnchanged() {
            Browser browser = designer();
            String change = change(browser);
            String key = freshKey();
            String file = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- 自己的 -->\r\n"
                    + "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"\txmlns:x='urn:x' targetNamespace=\"t\">\r\n"
                    + "<process id=\"" + key + "\" x:own='ä'><extensionElements><x:anything  a = \"1\"/>"
                    + "</extensionElements></process>\r\n</definitions>\r\n\r\n";
            String part = part(browser.post(change + "/imports?kind=model", file));
            assertThat(file(browser, part, 1)).isEqualTo(file);
            assertThat(browser.get(part).json().get("key").asString()).isEqualTo(key);
            assertThat(head(browser, part).get("origin").asString()).isEqualTo("IMPORTED");
        }
    }

    @Nested
    class Saving {

        @Test
        void addsARevisionThatSaysWhoDidWhat() {
            Browser browser = designer();
            String part = newModel(browser);
            lock(browser, part);
            String content = drawn(browser, part, "one");
            JsonNode saved = save(browser, part, 1, content).json();
            assertThat(saved.get("number").asInt()).isEqualTo(2);
            assertThat(saved.get("done").asString()).isEqualTo("drawn");
            assertThat(file(browser, part, 2)).isEqualTo(content);
            JsonNode all = browser.get(part + "/revisions").json().get("items");
            assertThat(all.valueStream().map(each -> each.get("number").asInt()))
                    .containsExactly(2, 1);
        }

        @Test
        void theSameTwiceIsOneRevision() {
            Browser browser = designer();
            String part = newModel(browser);
            lock(browser, part);
            String content = drawn(browser, part, "one");
            assertThat(save(browser, part, 1, content).json().get("number").asInt())
                    .isEqualTo(2);
            assertThat(save(browser, part, 1, content).json().get("number").asInt())
                    .isEqualTo(2);
        }

        @Test
        void overWhatOneHasNotSeenIsRefusedWithWhatIsThere() {
            Browser browser = designer();
            String part = newModel(browser);
            lock(browser, part);
            save(browser, part, 1, drawn(browser, part, "one"));
            Browser.Answer refused = save(browser, part, 1, drawn(browser, part, "two"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().get("reason").asString()).isEqualTo("STALE");
            assertThat(refused.json().get("current").asInt()).isEqualTo(2);
            assertThat(refused.json().get("detail").asString()).contains("您已在另一个页面保存了第 2 版");
            assertThat(refused.json().get("at").asString()).isNotEmpty();
            assertThat(file(browser, part, 2)).contains("one");
        }

        @Test
        void ofTwoTabsOfOnePersonAtOnceOneIsTold() throws InterruptedException {
            Browser browser = designer();
            String part = newModel(browser);
            lock(browser, part);
            List<Callable<Integer>> both = List.of(
                    () -> save(browser, part, 1, drawn(browser, part, "one")).status(),
                    () -> save(browser, part, 1, drawn(browser, part, "two")).status());
            assertThat(Race.run(both).stream().map(Race.Result::answer).toList())
                    .containsExactlyInAnyOrder(200, 409);
            assertThat(head(browser, part).get("number").asInt()).isEqualTo(2);
        }

        @Test
        void restoresAnEarlierRevisionAsANewOne() {
            Browser browser = designer();
            String part = newModel(browser);
            lock(browser, part);
            save(browser, part, 1, drawn(browser, part, "one"));
            JsonNode restored =
                    browser.post(part + "/revisions/1/restore?base=2", Map.of()).json();
            assertThat(restored.get("number").asInt()).isEqualTo(3);
            assertThat(restored.get("origin").asString()).isEqualTo("RESTORED");
            assertThat(file(browser, part, 3)).isEqualTo(file(browser, part, 1));
        }

        @Test
        void keepsTheLastTwoHundredAndThinsOutOlderOnesAndForgetsNoWriter() {
            Browser browser = designer();
            String part = newModel(browser);
            Browser other = designer();
            lock(other, part);
            assertThat(save(other, part, 1, drawn(other, part, "no. 1")).status())
                    .isEqualTo(200);
            other.delete(part + "/lock");
            lock(browser, part);
            for (int n = 2; n <= 245; n++) {
                assertThat(save(browser, part, n, drawn(browser, part, "no. " + n))
                                .status())
                        .isEqualTo(200);
            }
            List<Integer> kept = jdbc.sql("select number from studio_revision where part = ?::uuid order by number")
                    .param(part.substring(part.lastIndexOf('/') + 1))
                    .query(Integer.class)
                    .list();
            assertThat(kept.subList(0, 4)).containsExactly(1, 20, 40, 47);
            assertThat(kept).hasSize(203).endsWith(246);
            String change = "/api/studio/changes/"
                    + browser.get(part).json().get("change").asString();
            assertThat(browser.get(change).json().get("writers").findValuesAsString("login"))
                    .hasSize(2);
        }
    }
}
