package org.lianban.app.meters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes Grafana's dashboards of {@code dashboards.yml}: lays the panels out and says what all of them have in common. */
final class Dashboards {

    private static final int COLUMNS = 24;
    private static final Map<String, Integer> HEIGHTS = Map.of("stat", 4, "timeseries", 8, "bargauge", 8);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Dashboards() {}

    static Path folder() {
        return Promtool.folder().resolve("grafana");
    }

    static Map<String, JsonNode> sources() throws IOException {
        return Yaml.fields(Yaml.read(folder().resolve("dashboards.yml")));
    }

    static Path file(String name) {
        return folder().resolve("lianban-" + name + ".json");
    }

    static String json(String name, JsonNode source) {
        ObjectNode dashboard = JSON.createObjectNode();
        dashboard.put("uid", "lianban-" + name);
        dashboard.put("title", source.required("title").asString());
        dashboard.putArray("tags").add("lianban");
        dashboard.put("schemaVersion", 39);
        dashboard.put("timezone", "browser");
        dashboard.put("refresh", "1m");
        dashboard
                .putObject("time")
                .put("from", source.required("from").asString())
                .put("to", "now");
        ArrayNode variables = dashboard.putObject("templating").putArray("list");
        variables
                .addObject()
                .put("name", "datasource")
                .put("type", "datasource")
                .put("label", "数据源 / Data source")
                .put("query", "prometheus");
        if (source.path("department").asBoolean(false)) {
            department(variables.addObject());
        }
        dashboard.set("panels", panels(source.required("panels")));
        return JSON.writeValueAsString(dashboard) + "\n";
    }

    private static void department(ObjectNode variable) {
        variable.put("name", "department").put("type", "query").put("label", "部门 / Department");
        variable.set("datasource", datasource());
        variable.put("query", "label_values(lianban_stages, department)");
        variable.put("refresh", 2).put("sort", 1);
    }

    private static ArrayNode panels(JsonNode sources) {
        ArrayNode panels = JSON.createArrayNode();
        int x = 0;
        int y = 0;
        int height = 0;
        for (JsonNode source : sources) {
            int width = source.required("width").asInt();
            if (x + width > COLUMNS) {
                y += height;
                x = 0;
            }
            ObjectNode panel = panel(source);
            height = HEIGHTS.get(source.required("type").asString());
            panel.put("id", panels.size() + 1);
            panel.putObject("gridPos")
                    .put("h", height)
                    .put("w", width)
                    .put("x", x)
                    .put("y", y);
            panels.add(panel);
            x += width;
        }
        return panels;
    }

    private static ObjectNode panel(JsonNode source) {
        String type = source.required("type").asString();
        ObjectNode panel = JSON.createObjectNode();
        panel.put("type", type).put("title", source.required("title").asString());
        panel.set("datasource", datasource());
        ObjectNode defaults = panel.putObject("fieldConfig").putObject("defaults");
        defaults.put("unit", source.required("unit").asString());
        ArrayNode steps =
                defaults.putObject("thresholds").put("mode", "absolute").putArray("steps");
        steps.addObject().put("color", "green").putNull("value");
        if (source.has("red")) {
            steps.addObject()
                    .put("color", "red")
                    .put("value", source.path("red").asInt());
        }
        boolean now = !type.equals("timeseries");
        if (now) {
            ObjectNode options = panel.putObject("options");
            options.putObject("reduceOptions").putArray("calcs").add("lastNotNull");
            options.put("orientation", "horizontal");
        }
        ObjectNode target = panel.putArray("targets").addObject();
        target.put("refId", "A").put("expr", source.required("query").asString());
        target.put(
                "legendFormat",
                source.path("legend").asString(source.path("title").asString()));
        target.put("instant", now).put("range", !now);
        return panel;
    }

    private static ObjectNode datasource() {
        return JSON.createObjectNode().put("type", "prometheus").put("uid", "${datasource}");
    }

    /** All queries, with a department where one is to be chosen. */
    static List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        for (JsonNode source : sources().values()) {
            source.path("panels")
                    .forEach(panel -> queries.add(panel.path("query").asString().replace("$department", "MARKET")));
        }
        return queries;
    }
}
