package org.lianban.processes.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.junit.jupiter.api.Test;
import org.lianban.processes.Models;

class ElementNameTest {

    private static BaseElement task(String named, String declared) {
        byte[] model = Models.around("""
                <userTask id='wait' %s><extensionElements><camunda:properties>%s</camunda:properties></extensionElements></userTask>
                """.formatted(named, declared));
        return Bpmn.readModelFromStream(new ByteArrayInputStream(model)).getModelElementById("wait");
    }

    @Test
    void theNameStandsBeforeTheId() {
        BaseElement task = task("name='等待'", "<camunda:property name='lianban:name_en' value='Wait'/>");
        assertThat(ElementName.zh(task)).isEqualTo("“等待”（wait）");
        assertThat(ElementName.en(task)).isEqualTo("“Wait” (wait)");
    }

    @Test
    void withoutAnEnglishNameTheChineseOneStands() {
        assertThat(ElementName.en(task("name='等待'", ""))).isEqualTo("“等待” (wait)");
    }

    @Test
    void withoutANameTheIdStands() {
        assertThat(ElementName.zh(task("name='  '", ""))).isEqualTo("wait");
        assertThat(ElementName.en(task("", ""))).isEqualTo("wait");
    }

    @Test
    void aLabelInLinesIsToldInOne() {
        assertThat(ElementName.zh(task("name='等待&#10;答复'", ""))).isEqualTo("“等待 答复”（wait）");
    }

    @Test
    void aTextInPlaceOfANameIsCutShort() {
        assertThat(ElementName.zh("长".repeat(500), "wait")).isEqualTo("“" + "长".repeat(79) + "…”（wait）");
    }
}
