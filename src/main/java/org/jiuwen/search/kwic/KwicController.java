package org.jiuwen.search.kwic;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jiuwen.archive.Pagination;
import org.jiuwen.archive.TableCell;
import org.jiuwen.search.CriteriaReading;
import org.jiuwen.search.Hit;
import org.jiuwen.search.QuestionParameters;
import org.jiuwen.search.ResultReader;
import org.jiuwen.search.ResultReader.Head;
import org.jiuwen.search.SearchCriteria;
import org.jiuwen.search.StrictReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Keyword in context, as a page, as JSON and as a table of all lines. */
@Controller
@Tag(name = "search")
class KwicController {

    /** Lines of a portion, where none is asked for: they are short. */
    private static final int LINES = 50;

    private final ResultReader reader;
    private final StrictReading strict;

    KwicController(ResultReader reader, StrictReading strict) {
        this.reader = reader;
        this.strict = strict;
    }

    /** A line with its article and the address of its place. */
    record ShownLine(KwicLine line, @Nullable Hit hit, String address) {}

    @GetMapping("/search/kwic")
    String kwic(
            @RequestParam(defaultValue = "date") String order,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        CriteriaReading reading = CriteriaReading.of(parameters);
        SearchCriteria asked = reading.criteria();
        SearchCriteria criteria = parameters.containsKey("size") ? asked : asked.portion(asked.p(), LINES);
        KwicOrder sorted = KwicOrder.named(order);
        Concordance concordance =
                criteria.q().isBlank() ? new Concordance(List.of(), 0, 0, 0) : Concordance.of(reader, criteria, sorted);
        Pagination pagination =
                new Pagination(criteria.p(), criteria.size(), Math.min(concordance.total(), SearchCriteria.DEEPEST));
        model.addAttribute("criteria", asked);
        model.addAttribute("order", sorted.parameter());
        model.addAttribute("concordance", concordance);
        model.addAttribute("pagination", pagination);
        model.addAttribute("lines", shown(criteria, concordance));
        return "search/kwic";
    }

    private List<ShownLine> shown(SearchCriteria criteria, Concordance concordance) {
        Map<String, Hit> hits = reader.hits(
                criteria, concordance.lines().stream().map(KwicLine::slug).toList());
        SearchCriteria carried = criteria.portion(1, SearchCriteria.USUAL_SIZE);
        return concordance.lines().stream()
                .map(line -> new ShownLine(
                        line, hits.get(line.slug()), carried.address("/articles/" + line.slug()) + "#" + line.anchor()))
                .toList();
    }

    /**
     * A portion of lines.
     *
     * @param total lines in the articles read
     */
    @Schema(name = "Concordance")
    record Answer(
            @Schema(description = "行数 · lines, in the articles read") long total,
            @Schema(description = "命中的文章 · articles that are hits") long articles,
            @Schema(
                            description =
                                    "读过的文章：由近到远，最多 50000，以及时限之内读得完的 · articles read: the newest, 50,000 at most and"
                                            + " within the time limit")
                    long read,
            int p,
            int size,
            List<Line> lines) {}

    /** One line. */
    @Schema(name = "ConcordanceLine")
    record Line(
            @Schema(description = "文章地址 /articles/{id}") String id,
            @Nullable LocalDate date,
            @Nullable String paper,
            @Nullable Integer page,
            @Schema(description = "在标题里 · in the title") boolean inTitle,
            String left,
            String keyword,
            String right,
            @Schema(description = "原文里的位置 · address of the place") String address) {

        static Line of(ShownLine shown) {
            KwicLine line = shown.line();
            Hit hit = shown.hit();
            return new Line(
                    line.slug(),
                    hit == null ? null : hit.date(),
                    hit == null ? null : hit.paper(),
                    hit == null ? null : hit.page(),
                    line.inTitle(),
                    line.left(),
                    line.keyword(),
                    line.right(),
                    shown.address());
        }
    }

    @Operation(
            summary = "逐处列出上下文 · Keyword in context",
            description =
                    "每处命中一行，左右各 24 字。p × size 不超过 10000 行；全部的行用 kwic.csv。One line for each place, 24 characters on"
                            + " both sides; up to 10,000 lines by p, all of them as kwic.csv.")
    @QuestionParameters
    @ResponseBody
    @GetMapping(path = "/api/v1/search/kwic", produces = "application/json")
    Answer lines(
            @Parameter(
                            description = "date 由近到远，left 按左侧上文（逐字向左），right 按右侧下文 · order of lines",
                            schema = @Schema(allowableValues = {"date", "left", "right"}))
                    @RequestParam(defaultValue = "date")
                    String order,
            @Parameter(description = "第几段，从 1 起 · portion, from 1") @RequestParam(required = false) @Nullable String p,
            @Parameter(description = "每段行数，1 至 100 · lines in a portion") @RequestParam(required = false) @Nullable
                    String size,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        SearchCriteria criteria = strict.read(parameters);
        Concordance concordance = Concordance.of(reader, criteria, KwicOrder.named(order));
        return new Answer(
                concordance.total(),
                concordance.articles(),
                concordance.read(),
                criteria.p(),
                criteria.size(),
                shown(criteria, concordance).stream().map(Line::of).toList());
    }

    @Operation(
            summary = "全部的行 · All lines",
            description = "CSV（UTF-8，带 BOM），由近到远，没有上限。All lines, the newest first, streamed without a ceiling.")
    @ApiResponse(responseCode = "200", description = "X-Article-Count: 命中文章总数 · all articles with hits")
    @QuestionParameters
    @GetMapping({"/search/kwic.csv", "/api/v1/search/kwic.csv"})
    void table(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        SearchCriteria criteria = strict.read(parameters);
        // A question that takes too long is refused before anything is written; the lines then take as long as their
        // reader.
        Head head = reader.head(criteria);
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("X-Article-Count", Long.toString(head.total()));
        response.setHeader("Content-Disposition", "attachment; filename=\"jiuwen-kwic.csv\"");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(
                out,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader("left", "keyword", "right", "inTitle", "address", "queryAddress")
                        .get());
        Concordance.each(reader, criteria, line -> {
            try {
                printer.printRecord(
                        TableCell.safe(line.left()),
                        TableCell.safe(line.keyword()),
                        TableCell.safe(line.right()),
                        line.inTitle(),
                        site + criteria.address("/articles/" + line.slug()) + "#" + line.anchor(),
                        site + criteria.address());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.flush();
    }
}
