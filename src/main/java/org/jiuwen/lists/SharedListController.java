package org.jiuwen.lists;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Lists that their owners share: whoever has the address may read them. */
@Controller
@Tag(name = "Lists")
class SharedListController {

    private final Lists lists;
    private final ListFile file;

    SharedListController(Lists lists, ListFile file) {
        this.lists = lists;
        this.file = file;
    }

    @GetMapping("/lists/shared/{key}")
    String list(@PathVariable String key, Model model, HttpServletResponse response) {
        model.addAttribute("list", shared(key));
        model.addAttribute("key", key);
        // Only whom the address was given to is to find it.
        response.setHeader("X-Robots-Tag", "noindex");
        return "lists/shared";
    }

    @GetMapping("/lists/shared/{key}/export.{format}")
    void export(@PathVariable String key, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        file.write(shared(key), "/lists/shared/" + key, format, response);
    }

    @Operation(summary = "A shared list with its articles and notes")
    @ResponseBody
    @GetMapping("/api/v1/lists/shared/{key}")
    ArticleList shared(@PathVariable String key) {
        return lists.shared(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
