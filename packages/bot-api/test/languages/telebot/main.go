// The bot of `conversation.ts` on telebot 3, as Debian ships it.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"time"

	tele "gopkg.in/telebot.v3"
)

func main() {
	bot, err := tele.NewBot(tele.Settings{
		URL:    os.Getenv("API_ROOT"),
		Token:  os.Getenv("TOKEN"),
		Poller: &tele.LongPoller{Timeout: 5 * time.Second},
	})
	if err != nil {
		panic(err)
	}
	file := func() *tele.Photo { return &tele.Photo{File: tele.FromDisk(os.Getenv("PICTURE"))} }
	menu := &tele.ReplyMarkup{}
	picture := menu.Data("Picture", "picture")
	menu.Inline(menu.Row(picture))

	bot.Handle("/start", func(c tele.Context) error {
		return c.Send("<b>Hello</b> "+c.Sender().FirstName, menu, tele.ModeHTML)
	})
	bot.Handle(&picture, func(c tele.Context) error {
		if err := c.Respond(&tele.CallbackResponse{Text: "Coming"}); err != nil {
			return err
		}
		if err := c.Edit("Here it is"); err != nil {
			return err
		}
		photo := file()
		photo.Caption = "A picture"
		return c.Send(photo)
	})
	bot.Handle("album", func(c tele.Context) error { return c.SendAlbum(tele.Album{file(), file()}) })
	bot.Handle(tele.OnDocument, func(c tele.Context) error {
		reader, err := bot.File(&c.Message().Document.File)
		if err != nil {
			return err
		}
		defer reader.Close()
		content, err := io.ReadAll(reader)
		if err != nil {
			return err
		}
		return c.Send(fmt.Sprintf("%d bytes", len(content)))
	})
	bot.Handle("400", func(c tele.Context) error {
		return c.Send(told(c.Send("<nonsense>", tele.ModeHTML)))
	})
	failing := func(c tele.Context) error { return c.Send(told(c.Notify(tele.Typing))) }
	bot.Handle("403", failing)
	bot.Handle("429", failing)

	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(0)
	}()
	bot.Start()
}

// What the bot tells of a refusal.
func told(err error) string {
	var flood tele.FloodError
	if errors.As(err, &flood) {
		return strconv.Itoa(flood.RetryAfter)
	}
	return fmt.Sprint(err)
}
