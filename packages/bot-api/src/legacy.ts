/** Methods of older Bot APIs, which the server still knows. */
export const oldMethods: Readonly<Record<string, string>> = {
  kickchatmember: 'banChatMember',
  getchatmemberscount: 'getChatMemberCount',
  setstickersetthumb: 'setStickerSetThumbnail',
}

type Values = Readonly<Record<string, unknown>>

/** Parameters of older Bot APIs, which the server still understands, in the words of the present one. */
export const modern = (values: Values, known: Values, odd: (problem: string) => void): Values => {
  const { reply_to_message_id, allow_sending_without_reply, disable_web_page_preview, thumb, ...rest } =
    values
  const next: Record<string, unknown> = { ...rest }
  const keep = (name: string, value: unknown) => {
    if (value !== undefined) next[name] = value
  }
  if (reply_to_message_id !== undefined && 'reply_parameters' in known) {
    odd('"reply_to_message_id" is of an older Bot API: reply_parameters')
    next.reply_parameters ??= {
      message_id: reply_to_message_id,
      ...(allow_sending_without_reply !== undefined && { allow_sending_without_reply }),
    }
  } else {
    keep('reply_to_message_id', reply_to_message_id)
    keep('allow_sending_without_reply', allow_sending_without_reply)
  }
  if (disable_web_page_preview !== undefined && 'link_preview_options' in known) {
    odd('"disable_web_page_preview" is of an older Bot API: link_preview_options')
    next.link_preview_options ??= { is_disabled: String(disable_web_page_preview) === 'true' }
  } else keep('disable_web_page_preview', disable_web_page_preview)
  if (thumb !== undefined && 'thumbnail' in known) {
    odd('"thumb" is of an older Bot API: thumbnail')
    next.thumbnail ??= thumb
  } else keep('thumb', thumb)
  return next
}
