package org.jiuwen.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: the search box, the newest issue, this day in earlier years, what the archive holds. */
@Controller
class HomeController {

    private final HomeQueries home;
    // The paper's day, wherever the server stands.
    private final Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));

    HomeController(HomeQueries home) {
        this.home = home;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("holdings", home.holdings());
        model.addAttribute("frontPage", home.newestFrontPage().orElse(null));
        model.addAttribute("years", home.onThisDay(LocalDate.now(clock)));
        model.addAttribute("strip", CalendarStrip.of(home.pagesByMonth()));
        return "web/home";
    }
}
