package org.lianban.app.catalogue.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of the catalogue as text and as the tree of what it says; a tree knows no comments. */
public final class CatalogueText {

    private static final TypeReference<LinkedHashMap<String, Object>> TREE = new TypeReference<>() {};
    private static final int WIDTH = 160;

    private final JsonMapper json = new JsonMapper();

    /**
     * What a file says.
     *
     * @throws InvalidCatalogueException if it is no YAML, uses of YAML what is not allowed here, or is no object
     */
    public Map<String, Object> tree(CatalogueFile file) {
        YamlDocument document = YamlParser.parse(file);
        JsonNode root = document.root();
        if (!root.isObject()) {
            throw new InvalidCatalogueException(
                    document.rootField().error("文件须由“键: 值”组成", "A file consists of keys and their values"));
        }
        return json.convertValue(root, TREE);
    }

    /** A file that says this; small objects stand on one line. */
    public String yaml(Map<String, Object> tree) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.AUTO)
                .setWidth(WIDTH)
                // which quotes every word that the parser might take for something else, "~" among them
                .setSchema(new CoreSchema())
                .build();
        return new Dump(settings, new PlainNumbers(settings)).dumpToString(tree);
    }
}
