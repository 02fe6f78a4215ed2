"""Everybody there is: people and groups, each made once."""

from collections.abc import Sequence

from bot.preview.people.group import Group
from bot.preview.people.person import Person
from bot.preview.pulse import Pulse
from bot.preview.world.chats import Chat
from bot.preview.world.users import User
from bot.preview.world.world import World

_FIRST_PERSON_ID = 1001
_FIRST_GROUP_ID = -4_000_001
_SUPERGROUPS_FROM = -1_000_000_000_000
_NEWCOMERS = (("Ana", "es"), ("John", "en"), ("Maria", "pt"))


class Cast:
    """The people and groups of one world."""

    def __init__(self, world: World, pulse: Pulse) -> None:
        self._world = world
        self._pulse = pulse
        self._people: dict[int, Person] = {}
        self._groups: dict[int, Group] = {}

    def person(self, user: User) -> Person:
        """Return the person with this id, new unless there is one."""
        if user.id not in self._people:
            self._people[user.id] = Person(self._world, self._world.user(user), self._pulse)
        return self._people[user.id]

    def newcomer(self, first_name: str, language_code: str) -> Person:
        """Return a new person with the next free id."""
        person_id = max((*self._people, _FIRST_PERSON_ID - 1)) + 1
        return self.person(User(person_id, first_name, language_code=language_code))

    def found(self, person_id: int) -> Person:
        """Return a person.

        Raises:
            LookupError: when there is none with this id.
        """
        return self._people[person_id]

    def group(self, title: str, members: Sequence[Person], chat: Chat) -> Group:
        """Return a new group of these members, the first of whom owns it."""
        chat.title = title
        chat.members = {person.id: person.user for person in members}
        chat.administrators = {person.id for person in members[:1]}
        self._world.chats[chat.id] = chat
        self._world.tell("people")
        return self.group_at(chat.id)

    def group_at(self, chat_id: int) -> Group:
        """Return the group that this chat is.

        Raises:
            LookupError: when there is none with this id.
        """
        if chat_id not in self._groups:
            self._groups[chat_id] = Group(self._world, self._world.chats[chat_id], self._pulse)
        return self._groups[chat_id]

    def free_group_id(self, *, supergroup: bool) -> int:
        """Return an id that no group has."""
        taken = sum(chat_id < 0 for chat_id in self._world.chats)
        return _FIRST_GROUP_ID - taken + (_SUPERGROUPS_FROM if supergroup else 0)

    def gather(self) -> None:
        """Bring in three people of three languages and their group, unless somebody is there."""
        if self._people:
            return
        people = [self.newcomer(name, language) for name, language in _NEWCOMERS]
        self.group("Bus", people, Chat(self.free_group_id(supergroup=False), "group"))
