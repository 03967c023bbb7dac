package org.lianban.app.catalogue.reading;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.DataElement;
import org.lianban.app.catalogue.Department;
import org.lianban.app.catalogue.FormDictionary;
import org.lianban.app.catalogue.FormGroup;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.Law;
import org.lianban.app.catalogue.LegalBasis;
import org.lianban.app.catalogue.Region;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.web.LocalisedText;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Turns documents without errors into the model. */
final class Binder {

    private final Map<String, LocalisedText> lawNames = new HashMap<>();
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addModule(new SimpleModule().addDeserializer(LegalBasis.class, new BasisDeserializer()))
            .build();

    Catalogue bind(List<YamlDocument> documents) {
        List<Register> registers = all(documents, "register", Register.class);
        registers.forEach(register -> register.laws().forEach(law -> lawNames.put(law.code(), law.name())));
        return new Catalogue(
                registers.stream()
                        .flatMap(register -> register.regions().stream())
                        .toList(),
                registers.stream()
                        .flatMap(register -> register.departments().stream())
                        .toList(),
                registers.stream().flatMap(register -> register.laws().stream()).toList(),
                new FormDictionary(
                        registers.stream()
                                .flatMap(register -> register.formGroups().stream())
                                .toList(),
                        registers.stream()
                                .flatMap(register -> register.elements().stream())
                                .toList()),
                all(documents, "item", ServiceItem.class),
                all(documents, "joint-service", JointService.class));
    }

    private <T> List<T> all(List<YamlDocument> documents, String type, Class<T> as) {
        List<T> bound = new ArrayList<>();
        for (YamlDocument document : documents) {
            if (document.rootField().text("type").equals(type)) {
                bound.add(mapper.treeToValue(document.root(), as));
            }
        }
        return bound;
    }

    private record Register(
            List<Region> regions,
            List<Department> departments,
            List<Law> laws,
            List<FormGroup> formGroups,
            List<DataElement> elements) {}

    /** A file names law and article; the model carries the citation as well. */
    private final class BasisDeserializer extends ValueDeserializer<LegalBasis> {

        @Override
        public LegalBasis deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            String law = node.path("law").stringValue();
            LocalisedText name = lawNames.get(law);
            if (name == null) {
                throw new IllegalStateException("Bound before it was checked: no law " + law);
            }
            JsonNode article = node.path("article");
            return article.isMissingNode()
                    ? new LegalBasis(law, null, Citation.law(name))
                    : new LegalBasis(law, article.intValue(), Citation.article(name, article.intValue()));
        }
    }
}
