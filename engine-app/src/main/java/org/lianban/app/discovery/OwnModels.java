package org.lianban.app.discovery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.discovery.ReadLog.Diagram;
import org.lianban.app.discovery.ReadLog.ExpectedModel;
import org.lianban.app.discovery.ReadLog.Naming;
import org.lianban.app.engine.FlowModels;
import org.lianban.app.engine.FlowModels.FlowModel;
import org.lianban.app.web.LocalisedText;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.discovery.Activity;
import org.lianban.processes.discovery.ModelNet;
import org.springframework.stereotype.Component;

/** The models in force, as what cases of lianban are compared with. */
@Component
class OwnModels {

    private final FlowModels models;
    private final CatalogueBook catalogue;

    OwnModels(FlowModels models, CatalogueBook catalogue) {
        this.models = models;
        this.catalogue = catalogue;
    }

    ExpectedModel inForce() {
        return with(Map.of());
    }

    /** Those in force, but for these drafts. */
    ExpectedModel with(Map<String, FlowModel> drafts) {
        List<FlowModel> set = set(drafts);
        return new ExpectedModel(
                ModelNet.of(
                        set.stream()
                                .map(model -> model.xml().getBytes(StandardCharsets.UTF_8))
                                .toList(),
                        ApprovalCaseProcess.KEY),
                set.stream()
                        .map(model -> new Diagram(
                                model.key(),
                                name(model, model.key()),
                                model.xml(),
                                Map.of(),
                                drafts.containsKey(model.key())))
                        .toList(),
                null);
    }

    Naming names() {
        return names(Map.of());
    }

    /** What stages are called; in drafts they may be called otherwise, or be no longer there. */
    Naming names(Map<String, FlowModel> drafts) {
        Map<String, Map<String, LocalisedText>> byKey = new HashMap<>();
        Stream.concat(set(Map.of()).stream(), set(drafts).stream())
                .forEach(model -> byKey.computeIfAbsent(model.key(), key -> new HashMap<>())
                        .putAll(model.names()));
        return activity -> {
            LocalisedText name = byKey.getOrDefault(activity.process(), Map.of())
                    .getOrDefault(activity.element(), new LocalisedText(activity.element(), activity.element()));
            return activity.branch().isEmpty() ? name : ofItem(name, activity);
        };
    }

    private LocalisedText ofItem(LocalisedText name, Activity activity) {
        LocalisedText item = catalogue
                .current()
                .item(activity.branch())
                .map(ServiceItem::name)
                .orElse(new LocalisedText(activity.branch(), activity.branch()));
        return new LocalisedText(name.zh() + "：" + item.zh(), name.en() + ": " + item.en());
    }

    private static LocalisedText name(FlowModel model, String element) {
        return Objects.requireNonNullElse(model.names().get(element), new LocalisedText(element, element));
    }

    /** The model of the case, and those that it calls, as a case goes through them. */
    private List<FlowModel> set(Map<String, FlowModel> drafts) {
        List<String> keys = new ArrayList<>(List.of(ApprovalCaseProcess.KEY));
        List<FlowModel> set = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            model(keys.get(i), drafts).ifPresent(model -> {
                set.add(model);
                model.calls().keySet().stream()
                        .sorted()
                        .filter(key -> !keys.contains(key))
                        .forEach(keys::add);
            });
        }
        return set;
    }

    /** A draft may call what is not there yet. */
    private Optional<FlowModel> model(String key, Map<String, FlowModel> drafts) {
        FlowModel draft = drafts.get(key);
        if (draft != null) {
            return Optional.of(draft);
        }
        try {
            return Optional.of(models.of(key));
        } catch (NoSuchElementException unknown) {
            return Optional.empty();
        }
    }
}
