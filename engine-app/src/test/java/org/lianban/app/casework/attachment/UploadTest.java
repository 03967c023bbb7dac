package org.lianban.app.casework.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.Browser;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;

@LianbanTest
class UploadTest {

    private static final String PATH = "/api/attachments";
    private static final String PDF = "%PDF-1.7\n%%EOF\n";

    @Autowired
    private People people;

    private Browser clerk;

    @BeforeEach
    void logIn() {
        clerk = people.as("MARKET", Role.CLERK).with("Accept-Language", "en");
    }

    @ParameterizedTest
    @CsvSource({
        "lease.pdf, lease.pdf",
        "LEASE.PDF, LEASE.PDF",
        "a.html, a.html.pdf",
        "a.pdf.exe, a.pdf.exe.pdf",
        "a.png, a.png.pdf",
        "a\u202Efdp.exe, afdp.exe.pdf",
        "\u200B租\uFEFF赁合同.pdf, 租赁合同.pdf",
        "../../a.pdf, .._.._a.pdf",
        "'', pdf.pdf"
    })
    void isKeptUnderANameThatSaysWhatItIs(String sent, String kept) {
        Answer answer = clerk.upload(PATH, sent, PDF);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().get("name").asString()).isEqualTo(kept);
    }

    @Test
    void mayHaveALongNameInChinese() {
        assertThat(clerk.upload(PATH, "证".repeat(196) + ".pdf", PDF).status()).isEqualTo(201);
    }

    @Test
    void isRefusedForBeingEmpty() {
        Answer answer = clerk.upload(PATH, "lease.pdf", "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("file");
        assertThat(answer.json().at("/errors/0/message").asString()).isEqualTo("The file is empty; choose it again.");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 1500, 6000})
    void isRefusedForANameThatIsTooLong(int length) {
        Answer answer = clerk.upload(PATH, "a".repeat(length), PDF);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("file");
        assertThat(answer.json().at("/errors/0/message").asString()).contains("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000.pdf", "a\u001b.pdf", "a\u0085.pdf"})
    void isRefusedForControlCharactersInItsName(String name) {
        Answer answer = clerk.upload(PATH, name, PDF);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=other"})
    void withoutItsBoundaryIsRefused(String type) {
        Answer answer = clerk.with("Content-Type", type).upload(PATH, "a.pdf", PDF);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void ofTooManyPartsIsRefusedAndToldSo() {
        String part = "--border\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n";
        Answer answer = clerk.with("Content-Type", "multipart/form-data; boundary=border")
                .post(PATH, part.repeat(3000) + "--border--\r\n");
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().get("detail").asString()).contains("too many parts");
    }

    @Test
    void ofTooManyBytesIsTooLarge() {
        Answer answer = clerk.upload(PATH, "a.pdf", PDF + "x".repeat(20 * 1024 * 1024));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().get("detail").asString()).isEqualTo("A file may have at most 20 MB.");
    }

    @ParameterizedTest
    @CsvSource({"7016, 9921, 201", "40000, 40000, 400", "4294967295, 4294967295, 400"})
    void isRefusedAsAPngThatNoViewerCouldUnfold(long width, long height, int status) {
        ByteBuffer png = ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt((int) width)
                .putInt((int) height);
        Answer answer = upload("scan.png", png.array());
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (status == 400) {
            assertThat(answer.json().get("errors").get(0).get("message").asString())
                    .startsWith("The picture has %d × %d pixels; at most 80 million".formatted(width, height));
        }
    }

    /** The frame comes after a comment, and may be progressive. */
    @ParameterizedTest
    @CsvSource({"7016, 9921, 201", "30000, 30000, 400"})
    void isRefusedAsAJpegThatNoViewerCouldUnfold(int width, int height, int status) {
        ByteBuffer jpeg = ByteBuffer.allocate(40)
                .putShort((short) 0xffd8)
                .putShort((short) 0xfffe)
                .putShort((short) 6)
                .putInt(0)
                .putShort((short) 0xffc2)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width);
        assertThat(upload("scan.jpg", jpeg.array()).status()).isEqualTo(status);
    }

    private Answer upload(String name, byte[] content) {
        byte[] head = """
                --border\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(name).getBytes(StandardCharsets.UTF_8);
        byte[] end = "\r\n--border--\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] form = ByteBuffer.allocate(head.length + content.length + end.length)
                .put(head)
                .put(content)
                .put(end)
                .array();
        return clerk.postBytes(PATH, "multipart/form-data; boundary=border", form);
    }
}
